package io.sillage.trip.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.trip.Statement;
import io.sillage.trip.StatementLine;
import io.sillage.trip.Statements;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The yearly statement of business trips: read, taken along as CSV or PDF, and closed for good when its year is over. */
@Controller
class StatementPage {

    private static final int YEARS = 4;

    private final Statements statements;

    StatementPage(Statements statements) {
        this.statements = statements;
    }

    @GetMapping(TripAddresses.STATEMENT)
    String show(Frame frame, SignedIn who, @RequestParam(name = "annee", defaultValue = "") String year, Model model) {
        var words = frame.words();
        int thisYear = thisYear(frame);
        var statement = statements.of(who, shown(frame), year.matches("\\d{4}") ? Integer.parseInt(year) : thisYear);
        model.addAttribute("statement", view(statement, thisYear, words));
        return "trip/statement";
    }

    @PostMapping(TripAddresses.STATEMENT)
    String close(Frame frame, SignedIn who, @RequestParam(name = "annee") int year) {
        statements.close(who, shown(frame), year);
        return "redirect:" + address(year);
    }

    @GetMapping(TripAddresses.STATEMENT + ".csv")
    ResponseEntity<byte[]> csv(Frame frame, SignedIn who, @RequestParam(name = "annee") int year) {
        var statement = statements.of(who, shown(frame), year);
        return file(statement.csv().getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", year + ".csv");
    }

    @GetMapping(TripAddresses.STATEMENT + ".pdf")
    ResponseEntity<byte[]> pdf(Frame frame, SignedIn who, @RequestParam(name = "annee") int year) {
        var statement = statements.of(who, shown(frame), year);
        return file(StatementPdf.of(statement, frame), MediaType.APPLICATION_PDF_VALUE, year + ".pdf");
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String ending) {
        var disposition =
                ContentDisposition.attachment().filename("sillage-" + ending).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private static StatementView view(Statement statement, int thisYear, Words words) {
        int year = statement.year();
        return new StatementView(
                year,
                IntStream.range(0, YEARS)
                        .map(back -> thisYear - back)
                        .mapToObj(one -> new StatementView.Year("" + one, address(one), one == year))
                        .toList(),
                statement.lines().stream().map(line -> line(line, words)).toList(),
                words.number(statement.businessMetres() / 1e3, 1),
                words.number(statement.privateMetres() / 1e3, 1),
                statement.closedAt() == null ? null : words.when(statement.closedAt()),
                statement.sha256(),
                !statement.isClosed() && year < thisYear,
                TripAddresses.STATEMENT + ".csv?annee=" + year,
                TripAddresses.STATEMENT + ".pdf?annee=" + year);
    }

    private static StatementView.Line line(StatementLine line, Words words) {
        return new StatementView.Line(
                words.when(at(line.begun(), words.zone())),
                way(line, words),
                line.purpose(),
                words.number(line.metres() / 1e3, 1));
    }

    static String way(StatementLine line, Words words) {
        return line.from().isEmpty() || line.to().isEmpty()
                ? words.say(
                        "trip.title-by-time",
                        line.begun().toLocalTime().toString(),
                        line.ended().toLocalTime().toString())
                : words.say("trip.title", line.from(), line.to());
    }

    private static java.time.Instant at(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toInstant();
    }

    private static String address(int year) {
        return TripAddresses.STATEMENT + "?annee=" + year;
    }

    private static int thisYear(Frame frame) {
        return LocalDate.ofInstant(frame.madeAt(), frame.words().zone()).getYear();
    }

    private static VehicleId shown(Frame frame) {
        var car = frame.car();
        if (car == null) {
            throw new NotFound();
        }
        return car.id();
    }
}
