package io.sillage.trip.web;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.Statement;
import io.sillage.trip.StatementLine;
import io.sillage.trip.Statements;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The yearly statement of business trips. Times are on the wall clock of its zone. */
@RestController
@RequestMapping("/api/v1/cars/{car}/statements/{year}")
class StatementsApi {

    private final Statements statements;

    StatementsApi(Statements statements) {
        this.statements = statements;
    }

    record StatementBody(
            int year,
            String zone,
            long businessM,
            long privateM,
            @Nullable Instant closedAt,
            @Nullable String sha256,
            List<LineBody> trips) {

        static StatementBody of(Statement statement) {
            return new StatementBody(
                    statement.year(),
                    statement.zone().getId(),
                    statement.businessMetres(),
                    statement.privateMetres(),
                    statement.closedAt(),
                    statement.sha256(),
                    statement.lines().stream().map(LineBody::of).toList());
        }
    }

    record LineBody(LocalDateTime begun, LocalDateTime ended, String from, String to, String purpose, long distanceM) {

        static LineBody of(StatementLine line) {
            return new LineBody(line.begun(), line.ended(), line.from(), line.to(), line.purpose(), line.metres());
        }
    }

    @GetMapping
    StatementBody statement(SignedIn who, @PathVariable String car, @PathVariable int year) {
        return StatementBody.of(statements.of(who, VehicleId.parse(car), year));
    }

    /** Closes it for good. */
    @PostMapping("/closed")
    StatementBody close(SignedIn who, @PathVariable String car, @PathVariable int year) {
        return StatementBody.of(statements.close(who, VehicleId.parse(car), year));
    }
}
