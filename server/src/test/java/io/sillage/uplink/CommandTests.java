package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.platform.MovableClock;
import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.Answer;
import io.sillage.wire.AnswerCodec;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the platform asks of a car reaches it, once or more often, until it has answered. */
@LinkTest
class CommandTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    Workshop workshop;

    @Autowired
    Commands commands;

    @Autowired
    Devices devices;

    @Autowired
    LinkRounds rounds;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void reachesAConnectedCarAtOnce() throws Exception {
        var keys = workshop.newCar();
        try (var car = listening(keys)) {
            var id = commands.send(keys.car(), new Command.PrivateMode(true), HOUR);
            var command = command(car.next(Packet.PUBLISH));
            assertThat(command.id()).isEqualTo(id);
            assertThat(command.ask()).isEqualTo(new Command.PrivateMode(true));
        }
    }

    @Test
    void waitsForACarThatIsAway() throws Exception {
        var keys = workshop.newCar();
        var first = commands.send(keys.car(), new Command.AskState(), HOUR);
        var second = commands.send(keys.car(), new Command.ShowCode("4711"), HOUR);
        try (var car = listening(keys)) {
            assertThat(command(car.next(Packet.PUBLISH)).id()).isEqualTo(first);
            assertThat(command(car.next(Packet.PUBLISH)).id()).isEqualTo(second);
        }
    }

    @Test
    void isForgottenWhenItsTimeIsOver() throws Exception {
        var keys = workshop.newCar();
        commands.send(keys.car(), new Command.AskState(), HOUR);
        clock.advance(HOUR.plusSeconds(1));
        try (var car = listening(keys)) {
            assertThat(car.within(500)).isEmpty();
        }
    }

    @Test
    void isToldAgainUntilTheCarAnswersAndThenClosed() throws Exception {
        var keys = workshop.newCar();
        try (var car = listening(keys)) {
            var id = commands.send(keys.car(), new Command.PrivateMode(false), HOUR);
            car.acknowledge(car.next(Packet.PUBLISH));
            rounds.tellAgain();
            var again = car.next(Packet.PUBLISH);
            assertThat(command(again).id()).isEqualTo(id);
            car.acknowledge(again);

            answer(car, keys, id, Answer.Result.ACCEPTED);
            assertThat(resultOf(id)).isEmpty();
            answer(car, keys, id, Answer.Result.DONE);
            answer(car, keys, id, Answer.Result.REFUSED);
            assertThat(resultOf(id)).isEqualTo("DONE");
            rounds.tellAgain();
            assertThat(car.within(300)).isEmpty();
        }
    }

    @Test
    void takesBackWhatWasAskedOfTheKindBefore() throws Exception {
        var keys = workshop.newCar();
        var earlier = commands.send(keys.car(), new Command.PrivateMode(true), HOUR);
        var other = commands.send(keys.car(), new Command.AskState(), HOUR);
        var later = commands.sendInstead(keys.car(), new Command.PrivateMode(false), HOUR);
        try (var car = listening(keys)) {
            assertThat(command(car.next(Packet.PUBLISH)).id()).isEqualTo(other);
            assertThat(command(car.next(Packet.PUBLISH)).id()).isEqualTo(later);
            assertThat(car.within(300)).isEmpty();
            answer(car, keys, earlier, Answer.Result.DONE);
        }
        assertThat(resultOf(earlier)).isEqualTo("TAKEN_BACK");
    }

    @Test
    void isAnsweredByItsOwnCarAlone() throws Exception {
        var keys = workshop.newCar();
        var other = workshop.newCar();
        var id = commands.send(keys.car(), new Command.AskState(), HOUR);
        try (var car = workshop.connected(other)) {
            answer(car, other, id, Answer.Result.DONE);
        }
        assertThat(resultOf(id)).isEmpty();
    }

    @Test
    void aCarWhoseCertificateIsNearItsEndIsAskedToRenewOnce() throws Exception {
        var keys = workshop.newCar();
        clock.advance(Duration.ofDays(340));
        workshop.connected(keys).close();
        try (var car = listening(keys)) {
            assertThat(command(car.next(Packet.PUBLISH)).ask()).isEqualTo(new Command.CertificateDue());
            assertThat(car.within(300)).isEmpty();
        }
    }

    @Test
    void aCarIsAskedToRenewAtItsNextContactWhenItHasTo() throws Exception {
        var keys = workshop.newCar();
        devices.renewAtNextContact(keys.car());
        try (var car = listening(keys)) {
            assertThat(command(car.next(Packet.PUBLISH)).ask()).isEqualTo(new Command.CertificateDue());
        }
    }

    @Test
    void aCarThatDoesNotReadIsToldNoMoreThanItTakes() throws Exception {
        var keys = workshop.newCar();
        for (int i = 0; i < 12; i++) {
            commands.send(keys.car(), new Command.AskState(), HOUR);
        }
        try (var car = listening(keys)) {
            for (int i = 0; i < 8; i++) {
                car.next(Packet.PUBLISH);
            }
            assertThat(car.within(300)).isEmpty();
        }
    }

    private RawCar listening(CarKeys keys) throws IOException {
        var car = workshop.connected(keys);
        assertThat(car.subscribe(keys.topic(CarTopic.COMMAND)).reason()).isOne();
        return car;
    }

    private static Command command(Packet publish) throws Exception {
        return CommandCodec.decode(publish.payload(true), null);
    }

    private void answer(RawCar car, CarKeys keys, UUID id, Answer.Result result) throws IOException {
        car.publish(keys.topic(CarTopic.ANSWER), AnswerCodec.encode(new Answer(id, result, "", clock.instant())));
        assertThat(car.next(Packet.PUBACK).reason()).isZero();
    }

    private String resultOf(UUID id) {
        return jdbc.sql("select coalesce(result, '') from uplink.command where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
