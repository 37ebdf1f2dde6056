package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.testing.ModuleTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A02: a clock does not tell which mailboxes have an account. May be tried three times, for other work on the machine. */
@ModuleTest
class SignInTimingTests {

    private static final int EACH = 40;
    private static final int TRIED_EACH = 8;
    private static final int TRIES = 3;
    private static final double MOST_APART_MS = 5;
    private static final double LEAST_SAMENESS = 0.01;

    @Autowired
    Accounts accounts;

    @Test
    void aKnownMailboxAndAnUnknownOneTakeAsLong() {
        assertThat(Stream.generate(this::measured).limit(TRIES)).anySatisfy(rows -> {
            assertThat(rows.getFirst().median() - rows.getLast().median()).isBetween(-MOST_APART_MS, MOST_APART_MS);
            assertThat(rows.getFirst().sameness(rows.getLast())).isGreaterThan(LEAST_SAMENESS);
        });
    }

    private List<Samples> measured() {
        var known = IntStream.rangeClosed(0, EACH / TRIED_EACH)
                .mapToObj(i -> Newcomers.settled(accounts))
                .toList();
        return Samples.of(
                EACH,
                i -> refused(known.get(i % known.size())),
                i -> refused("nobody" + Newcomers.place() + "@a.example"));
    }

    private void refused(String mail) {
        assertThatThrownBy(() -> accounts.signIn(mail.replace(" ", ""), "a wrong password", Newcomers.place()))
                .isInstanceOf(WrongCredentials.class);
    }
}
