package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a person here: which applications see what, and when they last came for a token. Never a token. */
@Component
class OauthData implements PersonalData {

    private final JdbcClient jdbc;
    private final Connections connections;

    OauthData(JdbcClient jdbc, Connections connections) {
        this.jdbc = jdbc;
        this.connections = connections;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "oauth.application", "oauth.connection", "oauth.token_family", "oauth.code_request", "oauth.token");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                new Section("oauth.connection", rows("""
                        select a.name as application, array_to_string(c.scopes, ' ') as scopes,
                               array_to_string(c.periods, ' ') as periods, c.given::text
                          from oauth.connection c join oauth.application a on a.id = c.application
                         where c.person = ? order by c.given""", person)),
                new Section("oauth.token_family", rows("""
                        select a.name as application, f.begun::text, array_to_string(f.scopes, ' ') as scopes,
                               (select max(t.issued)::text from oauth.token t where t.family = f.id) as last_issued
                          from oauth.token_family f join oauth.application a on a.id = f.application
                         where f.person = ? order by f.begun""", person)));
    }

    @Override
    public void erase(AccountId person) {
        connections.endAll(person);
    }

    private List<Map<String, @Nullable Object>> rows(String sql, AccountId person) {
        return jdbc.sql(sql).param(person.value()).query().listOfRows();
    }
}
