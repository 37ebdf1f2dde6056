package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.privacy.PersonalData.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person is told of what he said himself: prices, remarks on trips, and the statements that he closed. */
@Component
class SaidExport {

    private final FuelPriceTable prices;
    private final RemarkTable remarks;
    private final StatementTable statements;
    private final EditTable edits;
    private final KeptTable kept;

    SaidExport(FuelPriceTable prices, RemarkTable remarks, StatementTable statements, EditTable edits, KeptTable kept) {
        this.prices = prices;
        this.remarks = remarks;
        this.statements = statements;
        this.edits = edits;
        this.kept = kept;
    }

    Section prices(PeriodId period) {
        return new Section(
                "trip.fuel_price",
                prices.of(period).stream().map(SaidExport::told).toList());
    }

    Section remarks(PeriodId period) {
        return new Section(
                "trip.remark",
                remarks.ofPeriod(period).entrySet().stream()
                        .map(said -> told(said.getKey(), said.getValue()))
                        .toList());
    }

    Section statements(PeriodId period) {
        return new Section(
                "trip.statement",
                statements.all(period).stream().map(SaidExport::told).toList());
    }

    /** What he changed about his trips. */
    List<Section> changes(PeriodId period) {
        return List.of(
                new Section("trip.deleted", edits.deleted(period)),
                new Section("trip.cut", edits.cuts(period)),
                new Section("trip.joint", edits.joints(period)),
                new Section(
                        "trip.kept",
                        kept.months(period).stream()
                                .mapToObj(months -> Map.<String, @Nullable Object>of("months", months))
                                .toList()));
    }

    private static Map<String, @Nullable Object> told(FuelPrice price) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("from", price.from().toString());
        row.put("thousandthsPerLitre", price.thousandths());
        row.put("currency", price.currency());
        return row;
    }

    private static Map<String, @Nullable Object> told(TripId trip, TripRemark remark) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("trip", trip.toString());
        row.put("business", remark.business());
        row.put("name", remark.name());
        row.put("note", remark.note());
        return row;
    }

    private static Map<String, @Nullable Object> told(Statement statement) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("year", statement.year());
        row.put("closedAt", String.valueOf(statement.closedAt()));
        row.put("sha256", statement.sha256());
        row.put("csv", statement.csv());
        return row;
    }
}
