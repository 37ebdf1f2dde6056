package io.sillage.journey;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers export and erasure for the journeys that a person planned. */
@Component
@Transactional
class JourneyData implements PersonalData {

    private final JourneyTable table;
    private final Rights rights;

    JourneyData(JourneyTable table, Rights rights) {
        this.table = table;
        this.rights = rights;
    }

    @Override
    public List<String> tables() {
        return List.of("journey.journey");
    }

    @Override
    public List<Section> export(AccountId person) {
        var rows = periods(person)
                .flatMap(period -> table.ofPeriod(period).stream())
                .map(JourneyData::row)
                .toList();
        return List.of(new Section("journey.journey", rows));
    }

    @Override
    public void erase(AccountId person) {
        periods(person).forEach(table::forgetPeriod);
    }

    private Stream<PeriodId> periods(AccountId person) {
        return rights.periodsOf(person).stream().map(OwnershipPeriod::id);
    }

    private static Map<String, @Nullable Object> row(Journey journey) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", journey.id());
        row.put("vehicle", journey.vehicle().value());
        row.put("period", journey.period().value());
        row.put("name", journey.name());
        row.put("stops", journey.stops().stream().map(JourneyData::stop).toList());
        row.put("state", journey.state().name());
        row.put("reached", journey.reached());
        row.put("made_at", journey.times().madeAt());
        row.put("changed_at", journey.times().changedAt());
        row.put("sent_at", journey.times().sentAt());
        row.put("delivered_at", journey.times().deliveredAt());
        return row;
    }

    private static Map<String, Object> stop(Stop stop) {
        return Map.of(
                "label",
                stop.label(),
                "latitude",
                stop.point().latitude(),
                "longitude",
                stop.point().longitude());
    }
}
