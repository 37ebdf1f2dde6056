package io.sillage.location;

import io.sillage.kernel.AccountId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers export and erasure for the places where a person's cars stood, for the links that showed them, and for what she
 * asked about private mode.
 */
@Component
@Transactional
class LocationData implements PersonalData {

    private static final List<String> OF_PERIODS = List.of(
            "location.parked_place",
            "location.unplaced_stop",
            "location.last_mile",
            "location.place_link",
            "location.private_request");

    /** Without the digest of its key. */
    private static final String LINK = "id, vehicle, period, made_at, expires_at, ended_at";

    private final JdbcClient jdbc;
    private final Rights rights;

    LocationData(JdbcClient jdbc, Rights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "location.parked_place",
                "location.unplaced_stop",
                "location.last_mile",
                "location.place_link",
                "location.place_link_opening",
                "location.private_request",
                "location.car_switch");
    }

    @Override
    public List<Section> export(AccountId person) {
        return List.of(
                section("location.parked_place", "*", "observed_at", person),
                section("location.unplaced_stop", "*", "ended_at", person),
                section("location.last_mile", "*", "observed_at", person),
                section("location.place_link", LINK, "made_at", person),
                section("location.private_request", "*", "asked_at", person),
                new Section("location.place_link_opening", openings(person)));
    }

    @Override
    public void erase(AccountId person) {
        for (var table : OF_PERIODS) {
            jdbc.sql("delete from " + table + " where period = any(?)")
                    .param(periods(person))
                    .update();
        }
    }

    private List<Map<String, @Nullable Object>> openings(AccountId person) {
        return jdbc.sql("""
                select opening.link, opening.opened_at
                  from location.place_link_opening as opening join location.place_link as link on link.id = opening.link
                 where link.period = any(?) order by opening.opened_at""").param(periods(person)).query().listOfRows();
    }

    private Section section(String table, String columns, String order, AccountId person) {
        var rows = jdbc.sql("select " + columns + " from " + table + " where period = any(?) order by " + order)
                .param(periods(person))
                .query()
                .listOfRows();
        return new Section(table, rows);
    }

    private UUID[] periods(AccountId person) {
        return rights.periodsOf(person).stream()
                .map(OwnershipPeriod::id)
                .map(period -> period.value())
                .toArray(UUID[]::new);
    }
}
