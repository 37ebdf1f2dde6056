package io.sillage.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import tools.jackson.databind.json.JsonMapper;

/** A23: what an application may see never changes without a letter to the person that is on its way; and what is kept of it. */
@ModuleTest
class ConnectionsModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationTable table;

    @Autowired
    Consents consents;

    @Autowired
    Connections connections;

    @Autowired
    Families families;

    @Autowired
    FamilyTable familyTable;

    @Autowired
    Reuse reuse;

    @Autowired
    OauthData data;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Household household;
    private Application application;
    private UUID family = UUID.randomUUID();

    enum Change {
        GIVEN,
        REVOKED,
        COPIED
    }

    @BeforeEach
    void somebodyAndAnApplication() {
        household = new Households(accounts, garage, ownership).any();
        var credentials = applications.register(new Applications.Registration(
                "Carnet",
                "Un essai.",
                Set.of("https://app.example.org/back"),
                Set.of("cars:read", "places:read"),
                true));
        application = table.findByClient(credentials.client()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void isUndoneWhenItsLetterCannotBePosted(Change change) {
        prepare(change);
        var before = kept();
        jdbc.sql("alter table notification.letter rename to gone").update();
        try {
            assertThatThrownBy(() -> make(change)).isInstanceOf(DataAccessException.class);
        } finally {
            jdbc.sql("alter table notification.gone rename to letter").update();
        }
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void isToldByOneLetter(Change change) {
        prepare(change);
        var before = kept();
        int letters = letters();
        make(change);
        assertThat(kept()).isNotEqualTo(before);
        assertThat(letters()).isEqualTo(letters + 1);
    }

    @Test
    void whatIsKeptIsToldAndForgotten() {
        prepare(Change.REVOKED);
        var told = data.export(household.owner().account());
        assertThat(told).allSatisfy(section -> assertThat(section.rows()).hasSize(1));
        assertThat(told.toString()).contains("Carnet", "cars:read").doesNotContain("digest");
        data.erase(household.owner().account());
        assertThat(kept()).isEmpty();
        data.erase(household.owner().account());
        assertThat(data.export(household.owner().account()))
                .allSatisfy(section -> assertThat(section.rows()).isEmpty());
    }

    @Test
    void familiesAreForgottenWhenAllOfTheirTokensHaveEnded() {
        begin(clock.instant().plusSeconds(60));
        familyTable.forgetEnded(clock.instant().plusSeconds(59));
        assertThat(familyTable.find(family)).isPresent();
        familyTable.forgetEnded(clock.instant().plusSeconds(61));
        assertThat(familyTable.find(family)).isEmpty();
    }

    private void prepare(Change change) {
        switch (change) {
            case GIVEN -> {}
            case REVOKED -> {
                give();
                begin(clock.instant().plusSeconds(60));
            }
            case COPIED -> begin(clock.instant().plusSeconds(60));
        }
    }

    private void make(Change change) {
        switch (change) {
            case GIVEN -> give();
            case REVOKED ->
                connections.revoke(
                        household.owner(),
                        connections.all(household.owner()).getFirst().connection());
            case COPIED -> reuse.met(family);
        }
    }

    private void give() {
        consents.save(OAuth2AuthorizationConsent.withId(
                        application.id().toString(), household.owner().account().toString())
                .scope("cars:read")
                .authority(new SimpleGrantedAuthority(
                        ChosenCars.authority(household.car().toString())))
                .build());
    }

    private void begin(Instant ends) {
        family = UUID.randomUUID();
        var token = KeptToken.of(family.toString(), clock.instant(), ends, false);
        var request = new CodeRequest("/oauth2/authorize", null, Set.of("cars:read"), null, "challenge", null);
        familyTable.add(
                new TokenFamily(
                        family,
                        application.id(),
                        household.owner().account(),
                        request,
                        Set.of("cars:read"),
                        Map.of(TokenKind.REFRESH, token),
                        null),
                clock.instant());
    }

    private int letters() {
        return new PostedLetters(jdbc, envelopes, json).to(household.mail()).size();
    }

    private String kept() {
        return jdbc.sql("""
                select coalesce(string_agg(kept, ' ' order by kept), '') from (
                  select c::text as kept from oauth.connection c where person = :person
                  union all select f::text from oauth.token_family f where person = :person) everything""")
                .param("person", household.owner().account().value())
                .query(String.class)
                .single();
    }
}
