package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sillage.kernel.AccountId;
import io.sillage.testing.ModuleTest;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class AccountsModuleTests {

    private static final String PASSWORD = "tournesol bleu marine";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountData data;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPersonSignsInWithWhatHeChose() {
        var id = open("claire@example.org");
        var person = accounts.signIn(" CLAIRE@example.org", PASSWORD, "192.0.2.1");
        assertThat(person.account()).isEqualTo(id);
        assertThat(person.name()).isEqualTo("Claire");
        assertThat(person.locale()).isEqualTo(Locale.FRENCH);
        assertThat(person.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void oneMailboxHasOneAccountHoweverItIsSpelt() {
        open("victim@example.net");
        for (var spelling : new String[] {"VICTIM@example.net", " victim@EXAMPLE.net ", "victim+2@example.net"}) {
            assertThatThrownBy(() -> open(spelling)).isInstanceOf(AccountExists.class);
        }
        for (var trick :
                new String[] {"victim@example.net\r\n", "v\u0131ctim@example.net", "vic\u200Btim@example.net"}) {
            assertThatThrownBy(() -> open(trick)).isInstanceOf(BadMailAddress.class);
        }
        assertThat(jdbc.sql("select count(*) from account.account where mail like '%@example.net'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anUnknownAddressAndAWrongPasswordAreToldTheSame() {
        open("marc@example.org");
        var wrong = catchThrowable(() -> accounts.signIn("marc@example.org", "not his password", "192.0.2.2"));
        var unknown = catchThrowable(() -> accounts.signIn("nobody@example.org", PASSWORD, "192.0.2.2"));
        var malformed = catchThrowable(() -> accounts.signIn("\"x\"@\u0000", PASSWORD, "192.0.2.2"));
        assertThat(wrong).isExactlyInstanceOf(WrongCredentials.class);
        assertThat(unknown).hasSameClassAs(wrong).hasMessage(wrong.getMessage());
        assertThat(malformed).hasSameClassAs(wrong).hasMessage(wrong.getMessage());
    }

    @Test
    void aPasswordThatIsTriedFirstOpensNoAccount() {
        assertThatThrownBy(() -> accounts.open(
                        "weak@example.org", "Password123!", "Weak", Locale.FRENCH, ZoneId.of("Europe/Paris")))
                .isInstanceOf(WeakPassword.class);
    }

    @Test
    void afterTenWrongPasswordsTheRightOneMustWaitToo() {
        open("target@example.org");
        for (int i = 0; i < 10; i++) {
            var from = "198.51.100." + i;
            assertThatThrownBy(() -> accounts.signIn("target@example.org", "guess number one", from))
                    .isInstanceOf(WrongCredentials.class);
        }
        assertThatThrownBy(() -> accounts.signIn("Target@example.org", PASSWORD, "203.0.113.1"))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void thePasswordIsKeptAsArgon2id() {
        var id = open("hash@example.org");
        assertThat(jdbc.sql("select password_hash from account.account where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aPersonIsToldWhatIsKeptWithoutItsHashAndMayBeForgotten() {
        var id = open("gone@example.org");
        assertThat(data.export(id).toString())
                .contains("gone@example.org", "Claire")
                .doesNotContain("argon2");
        data.erase(id);
        data.erase(id);
        assertThat(accounts.find(id)).isEmpty();
        assertThat(data.export(id).toString()).doesNotContain("gone@example.org");
    }

    private AccountId open(String mail) {
        return accounts.open(mail, PASSWORD, "Claire", Locale.FRENCH, ZoneId.of("Europe/Paris"));
    }
}
