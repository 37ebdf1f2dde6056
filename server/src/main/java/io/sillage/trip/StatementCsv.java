package io.sillage.trip;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The file of a statement, and its hash. The same lines give the same bytes. */
final class StatementCsv {

    private StatementCsv() {}

    static String of(Statement statement) {
        var csv = new CsvText();
        csv.plain("date")
                .plain("begun")
                .plain("ended")
                .plain("from")
                .plain("to")
                .plain("purpose")
                .plain("km")
                .end();
        for (var line : statement.lines()) {
            csv.plain(line.begun().toLocalDate())
                    .plain(line.begun().toLocalTime())
                    .plain(line.ended().toLocalTime())
                    .text(line.from())
                    .text(line.to())
                    .text(line.purpose())
                    .plain(BigDecimal.valueOf(line.metres(), 3))
                    .end();
        }
        total(csv, "business", statement.businessMetres());
        total(csv, "private", statement.privateMetres());
        return csv.toString();
    }

    private static void total(CsvText csv, String name, long metres) {
        csv.plain("total").plain("").plain("").plain("").plain("").plain(name);
        csv.plain(BigDecimal.valueOf(metres, 3)).end();
    }

    static byte[] sha256(Statement statement) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(of(statement).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
