package io.sillage.edge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.Spelling;
import io.sillage.privacy.Datum;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is collected of people and cars, by program. */
@RestController
class CollectedResource {

    private final CollectedViews views;

    CollectedResource(CollectedViews views) {
        this.views = views;
    }

    /**
     * One datum. Of {@code byDefault} there are always, asked (before it is used) and on; of {@code kept} there are months, newest,
     * account, ownership, desk (months too) and year; {@code readBy} names who may read it besides the person, when she lets him.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DatumBody(
            String datum,
            String source,
            List<String> purposes,
            String byDefault,
            String kept,
            @Nullable Integer monthsKept,
            List<String> readBy) {}

    @GetMapping("/api/v1/collected-data")
    List<DatumBody> collectedData() {
        return Arrays.stream(Datum.values()).map(this::body).toList();
    }

    private DatumBody body(Datum datum) {
        return new DatumBody(
                Spelling.of(datum),
                Spelling.of(datum.source()),
                datum.purposes().stream().sorted().map(Spelling::of).toList(),
                views.byDefault(datum),
                Spelling.of(datum.kept()),
                views.monthsKept(datum).orElse(null),
                datum.readers().stream().sorted().map(Spelling::of).toList());
    }
}
