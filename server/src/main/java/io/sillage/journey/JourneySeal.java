package io.sillage.journey;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.PeriodId;
import io.sillage.privacy.PeriodKeys;
import io.sillage.privacy.Sealing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what a journey is called and where it leads under the key of its ownership period. Any thread. */
@Component
class JourneySeal {

    private static final char KIND = 'J';
    private static final double E7 = 1e7;

    private final PeriodKeys keys;

    JourneySeal(PeriodKeys keys) {
        this.keys = keys;
    }

    /** What is sealed of a journey. */
    record Content(String name, List<Stop> stops) {}

    byte[] seal(PeriodId period, UUID journey, Content content) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(content.name());
            out.writeByte(content.stops().size());
            for (var stop : content.stops()) {
                out.writeUTF(stop.label());
                out.writeInt((int) Math.round(stop.point().latitude() * E7));
                out.writeInt((int) Math.round(stop.point().longitude() * E7));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sealing.seal(keys.keyOf(period), label(journey), bytes.toByteArray(), bytes.size());
    }

    Content open(PeriodId period, UUID journey, byte[] sealed) {
        var text = Sealing.open(keys.keyOf(period), label(journey), sealed);
        try (var in = new DataInputStream(new ByteArrayInputStream(text))) {
            var name = in.readUTF();
            int count = in.readUnsignedByte();
            var stops = new ArrayList<Stop>(count);
            for (int i = 0; i < count; i++) {
                stops.add(new Stop(in.readUTF(), GeoPoint.ofE7(in.readInt(), in.readInt())));
            }
            return new Content(name, List.copyOf(stops));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] label(UUID journey) {
        return Sealing.label(journey, 0, KIND);
    }
}
