package io.sillage.car;

import io.sillage.car.buffer.ChunkBuffer;
import io.sillage.car.buffer.StateSlot;
import io.sillage.car.link.Cabin;
import io.sillage.car.link.CarLink;
import io.sillage.car.link.Deliveries;
import io.sillage.car.link.Enrolment;
import io.sillage.car.link.Identity;
import io.sillage.car.link.LinkParts;
import io.sillage.car.link.Server;
import io.sillage.car.link.Trust;
import io.sillage.wire.CarState;
import io.sillage.wire.Chunk;
import io.sillage.wire.Command;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.StateCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The connected unit in one car: keeps what the car records, sends it, and does what the server asks. The clock is the
 * car's own. Safe for use by several threads.
 */
public final class CarUnit implements AutoCloseable {

    private static final long MOST_BYTES = 64L << 20;

    private final ChunkBuffer buffer;
    private final StateSlot state;
    private final PrivateMode privateMode;
    private final CarLink link;
    private final Deliveries deliveries = new Deliveries();
    private final Journal journal;
    private final Clock clock;
    private volatile @Nullable CarState lastState;
    private volatile boolean driving;

    private CarUnit(Server server, Places places, Clock clock, Journal journal) throws IOException {
        this.journal = journal;
        this.clock = clock;
        this.privateMode = PrivateMode.in(places.buffer());
        this.buffer = ChunkBuffer.open(places.buffer(), MOST_BYTES);
        this.state = new StateSlot(places.buffer());
        Cabin cabin = this::carryOut;
        this.link = new CarLink(
                new LinkParts(server, buffer, state, cabin, deliveries, clock, journal),
                places.identity(),
                new SplittableRandom());
    }

    /** Where the unit keeps its key and certificate, and what it has recorded. */
    public record Places(Path identity, Path buffer) {}

    /** Opens a unit and its link; enrols first when it has no certificate yet, for which it needs a token. */
    public static CarUnit open(Server server, Places places, @Nullable String token, Clock clock, Journal journal)
            throws IOException, InterruptedException {
        if (!Identity.isIn(places.identity())) {
            if (token == null) {
                throw new IOException(places.identity() + " holds no certificate; expected one, or a bootstrap token");
            }
            try (var enrolment = new Enrolment(server.host(), server.estPort(), Trust.in(server.authority()))) {
                enrolment.enrol(token).save(places.identity());
            }
            journal.note("enrolled");
        }
        var unit = new CarUnit(server, places, clock, journal);
        unit.link.open();
        return unit;
    }

    /** Keeps a chunk, and sends it when it can; it is on the car's disk when this returns. */
    public void record(Chunk chunk) throws IOException {
        driving = !chunk.last();
        buffer.append(privateMode.censor(chunk));
        link.wake();
    }

    /** Says what the car is like now, without its place while the driver does not want to be located. */
    public void report(CarState now) throws IOException {
        lastState = now;
        tell(now);
    }

    private void tell(CarState said) throws IOException {
        state.put(StateCodec.encode(CarStates.seenThrough(privateMode, said)));
        link.wake();
    }

    /**
     * Somebody in the car switches private mode: from now on no position is kept or told, and the platform hears of it as
     * soon as it can be reached.
     */
    public void switchPrivateMode(boolean on) throws IOException {
        privateMode.set(PrivateMode.SetIn.CAR, on, clock.instant());
        journal.note("private mode was switched " + (on ? "on" : "off") + " in the car");
        tellPrivateMode();
    }

    /** With the state that waits, or else the last one: a state takes the place of another. */
    private void tellPrivateMode() throws IOException {
        var waiting = state.find();
        var last = lastState;
        if (waiting.isPresent()) {
            tell(read(waiting.get()));
        } else {
            tell(last == null ? CarStates.unmeasured(clock.instant()) : last);
        }
    }

    private static CarState read(byte[] waiting) throws IOException {
        try {
            return StateCodec.decode(waiting, null);
        } catch (MalformedChunk e) {
            throw new IOException("the state that waits cannot be read", e);
        }
    }

    /** Waits until the server has taken what the car is like; false when the time is over first. */
    public boolean awaitTold(Duration timeout) throws IOException, InterruptedException {
        return state.awaitEmpty(timeout.toMillis());
    }

    /** What came of the chunks that were sent. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** How many chunks have no receipt yet. */
    public int waiting() {
        return buffer.count();
    }

    /** Waits until the server has given a receipt for all but so many chunks; false when the time is over first. */
    public boolean awaitAtMost(int chunks, Duration timeout) throws InterruptedException {
        return buffer.awaitAtMost(chunks, timeout.toMillis());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        link.close();
        buffer.close();
    }

    private Optional<String> carryOut(Command.Ask ask) throws IOException {
        return switch (ask) {
            case Command.PrivateMode(boolean on) -> privateMode.obey(on, clock.instant());
            case Command.AskState() -> tellState();
            case Command.ShowCode(String code) -> {
                journal.note("the screen shows " + code);
                yield Optional.empty();
            }
            case Command.RouteWaiting(var route) -> {
                journal.note("journey " + route + " waits for the screen");
                yield Optional.empty();
            }
            case Command.CertificateDue() -> Optional.empty();
        };
    }

    /** A car that stands is as it was when it stopped; on the way it is as it was before it set off. */
    private Optional<String> tellState() throws IOException {
        var last = lastState;
        if (last == null) {
            return Optional.of("this car has not measured anything yet");
        }
        report(driving ? last : last.lookedAtAgain(clock.instant()));
        return Optional.empty();
    }
}
