package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a person with an account: the account, and where he is signed in. Never the password's hash. */
@Component
class AccountData implements PersonalData {

    private final JdbcClient jdbc;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "account.account",
                "account.session",
                "account.session_attributes",
                "account.mail_token",
                "account.mail_change",
                "account.authenticator",
                "account.recovery_code",
                "account.recovery",
                "account.passkey");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                new Section("account.account", rows("""
                        select id::text, mail, name, phone, locale, zone, opened::text, born, activated::text,
                               terms, terms_agreed::text from account.account
                        where id = :person::uuid""", person)),
                new Section("account.session", rows("""
                        select to_timestamp(creation_time / 1000)::text as begun,
                               to_timestamp(last_access_time / 1000)::text as last_used
                        from account.session where principal_name = :person""", person)),
                new Section("account.authenticator", rows("""
                        select begun::text, confirmed::text, (select count(*) from account.recovery_code c
                               where c.account = a.account) as recovery_codes_left
                        from account.authenticator a where account = :person::uuid""", person)),
                new Section("account.recovery", rows("""
                        select asked_at::text, due_at::text, ends_at::text, told_at::text, stopped_at::text
                        from account.recovery where account = :person::uuid""", person)),
                new Section("account.passkey", rows("""
                        select name, added::text, last_used::text, backed_up from account.passkey
                        where account = :person::uuid order by added""", person)));
    }

    @Override
    public void erase(AccountId person) {
        jdbc.sql("delete from account.session where principal_name = :person")
                .param("person", person.toString())
                .update();
        jdbc.sql("delete from account.account where id = :person::uuid")
                .param("person", person.toString())
                .update();
    }

    private List<Map<String, @Nullable Object>> rows(String sql, AccountId person) {
        return jdbc.sql(sql).param("person", person.toString()).query().listOfRows();
    }
}
