package io.sillage.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.testing.ModuleTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class OperatorsModuleTests {

    @Autowired
    Operators operators;

    @Autowired
    StaffSessions sessions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    JdbcClient jdbc;

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void emptyTerminal() {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
    }

    @Test
    void noneExistsUntilOneIsCreated() {
        jdbc.sql("update staff.member set left_at = now() where dealership is null")
                .update();
        assertThat(operators.exist()).isFalse();
        operators.create("first@example.org");
        assertThat(operators.exist()).isTrue();
    }

    @Test
    void thePasswordIsToldOnceAndNotKept() {
        assertThat(OperatorCommand.create(operators, "kept@example.org", new PrintStream(out), new PrintStream(err)))
                .isZero();
        var password = out.toString().lines().toList().getLast();
        assertThat(password).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(jdbc.sql("select one_time_password from staff.member where mail = 'kept@example.org'")
                        .query(byte[].class)
                        .single())
                .isEqualTo(new OneTimePassword(password).digest());
    }

    @Test
    void aSecondOfTheSameAddressIsRefusedInOneLine() {
        operators.create("twice@example.org");
        assertThat(OperatorCommand.create(operators, "TWICE@example.org", new PrintStream(out), new PrintStream(err)))
                .isOne();
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whoLostHisPasskeyGetsAnotherPasswordAndNothingOfHisOpensAnyMore() {
        var colleague = new Colleagues(jdbc).operator();
        var mail = new Colleagues(jdbc).mailOf(colleague);
        var begun = sessions.begin(colleague.id(), null);
        assertThat(OperatorCommand.renew(operators, mail, new PrintStream(out), new PrintStream(err)))
                .isZero();
        assertThat(sessions.find(begun.key())).isEmpty();
        assertThat(jdbc.sql("select count(*) from staff.passkey where member = ?")
                        .param(colleague.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        var password = out.toString().lines().toList().getLast();
        assertThat(enrolments.begin(mail, password, "10.9.9.9")).isEqualTo(colleague.id());
    }

    @Test
    void onlyAnOperatorIsRenewed() {
        assertThat(OperatorCommand.renew(operators, "nobody@example.org", new PrintStream(out), new PrintStream(err)))
                .isOne();
        var clerk = new Colleagues(jdbc).clerk();
        var mail = new Colleagues(jdbc).mailOf(clerk);
        assertThatThrownBy(() -> operators.renew(mail)).isInstanceOf(OperatorUnknown.class);
    }

    @Test
    void wrongWordsGetTheUsage() {
        assertThat(OperatorCommand.run(List.of("operator", "destroy"), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("usage:");
    }

    @Test
    void anAddressWithAControlCharacterIsNone() {
        assertThatThrownBy(() -> operators.create("x\n@example.org")).isInstanceOf(OperatorMailRefused.class);
    }
}
