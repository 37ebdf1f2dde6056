package io.sillage.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.NotFound;
import io.sillage.testing.ModuleTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications are registered by an operator, with what can be theirs and nothing else. */
@ModuleTest
class ApplicationsModuleTests {

    private static final Set<String> BACK = Set.of("https://app.example.org/back");

    @Autowired
    Applications applications;

    @Autowired
    ApplicationTable table;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofASecretADigestIsKept() {
        var credentials = applications.register(registration("Carnet", BACK, Set.of("cars:read"), true));
        var kept = table.findByClient(credentials.client()).orElseThrow();
        assertThat(kept.secretDigest()).isEqualTo(ClientSecrets.digest(String.valueOf(credentials.secret())));
        assertThat(jdbc.sql("select a::text from oauth.application a")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(String.valueOf(credentials.secret())));
        assertThat(credentials.toString()).doesNotContain(String.valueOf(credentials.secret()));
    }

    @Test
    void whereNoneCanBeKeptThereIsNone() {
        assertThat(applications
                        .register(registration("Carnet", BACK, Set.of("cars:read"), false))
                        .secret())
                .isNull();
    }

    @Test
    void nothingElseIsRegistered() {
        refused(registration(" ", BACK, Set.of("cars:read"), true));
        refused(registration("x".repeat(61), BACK, Set.of("cars:read"), true));
        refused(registration("Car\u202enet", BACK, Set.of("cars:read"), true));
        refused(registration("Carnet", BACK, Set.of(), true));
        refused(registration("Carnet", BACK, Set.of("cars:write"), true));
        refused(registration("Carnet", BACK, Set.of("models:read"), true));
        refused(registration("Carnet", Set.of(), Set.of("cars:read"), true));
        refused(registration("Carnet", Set.of(), Set.of("models:read"), false));
        assertThat(applications.register(registration("x".repeat(60), BACK, Set.of("cars:read"), true)))
                .isNotNull();
    }

    @Test
    void whatIsTakenOffTheListIsGone() {
        var credentials = applications.register(registration("Ailleurs", BACK, Set.of("cars:read"), true));
        assertThat(applications.list()).contains(credentials.client() + "  Ailleurs");
        applications.remove(credentials.client());
        assertThat(applications.list()).doesNotContain(credentials.client() + "  Ailleurs");
        assertThatThrownBy(() -> applications.remove(credentials.client())).isInstanceOf(NotFound.class);
    }

    private void refused(Applications.Registration registration) {
        assertThatThrownBy(() -> applications.register(registration)).isInstanceOf(ApplicationRefused.class);
    }

    private static Applications.Registration registration(
            String name, Set<String> redirects, Set<String> scopes, boolean secret) {
        return new Applications.Registration(name, "Un essai.", redirects, scopes, secret);
    }
}
