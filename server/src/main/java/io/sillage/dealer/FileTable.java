package io.sillage.dealer;

import io.sillage.dealer.OwnershipFile.Signed;
import io.sillage.kernel.AccountId;
import io.sillage.ownership.ClaimSeen.Shown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files. */
@Repository
class FileTable {

    private static final int MOST_SHOWN = 50;

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OwnershipFile file, AccountId claimant) {
        jdbc.sql("""
                insert into dealer.file
                  (id, dealership, claim, claimant, initials, mail, vin_end, model, owned, opened_by, opened_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id(),
                        file.dealership(),
                        file.claim(),
                        claimant.value(),
                        file.shown().initials(),
                        file.shown().mail(),
                        file.shown().vinEnd(),
                        file.shown().model(),
                        file.owned(),
                        file.opened().by(),
                        Timestamp.from(file.opened().at()),
                        Timestamp.from(file.endsAt()))
                .update();
    }

    Optional<OwnershipFile> find(UUID id) {
        return jdbc.sql("select * from dealer.file where id = ?")
                .param(id)
                .query(FileTable::file)
                .optional();
    }

    /** The same, and nobody else may sign it before this transaction is over. */
    Optional<OwnershipFile> lock(UUID id) {
        return jdbc.sql("select * from dealer.file where id = ? for update")
                .param(id)
                .query(FileTable::file)
                .optional();
    }

    List<OwnershipFile> allOf(UUID dealership) {
        return jdbc.sql("select * from dealer.file where dealership = ? order by opened_at desc limit ?")
                .params(dealership, MOST_SHOWN)
                .query(FileTable::file)
                .list();
    }

    /** Those of all dealerships in which somebody waits to follow an owner. */
    List<OwnershipFile> allWaiting() {
        return jdbc.sql("""
                select * from dealer.file where succession is not null and settled_by is null
                order by opened_at desc limit ?""").param(MOST_SHOWN).query(FileTable::file).list();
    }

    void confirm(UUID id, Signed signed, @Nullable UUID succession) {
        jdbc.sql("""
                update dealer.file
                   set confirmed_by = :by, confirmed_at = :at, reason = :reason, succession = :succession
                where id = :id""")
                .param("by", signed.by())
                .param("at", Timestamp.from(signed.at()))
                .param("reason", signed.reason())
                .param("succession", succession, Types.OTHER)
                .param("id", id)
                .update();
    }

    void settle(UUID id, Signed signed, boolean passedOn) {
        jdbc.sql("""
                update dealer.file set settled_by = ?, settled_at = ?, settled_reason = ?, passed_on = ? where id = ?""")
                .params(signed.by(), Timestamp.from(signed.at()), signed.reason(), passedOn, id)
                .update();
    }

    /** Those that were opened before then, of all dealerships. */
    List<OwnershipFile> allBefore(Instant oldest) {
        return jdbc.sql("select * from dealer.file where opened_at < ? order by opened_at")
                .param(Timestamp.from(oldest))
                .query(FileTable::file)
                .list();
    }

    void remove(UUID id) {
        jdbc.sql("delete from dealer.file where id = ?").param(id).update();
    }

    private static OwnershipFile file(ResultSet row, int number) throws SQLException {
        return new OwnershipFile(
                row.getObject("id", UUID.class),
                row.getObject("dealership", UUID.class),
                row.getObject("claim", UUID.class),
                new Shown(
                        row.getString("initials"),
                        row.getString("mail"),
                        row.getString("vin_end"),
                        row.getString("model")),
                row.getBoolean("owned"),
                new Signed(row.getObject("opened_by", UUID.class), instant(row, "opened_at"), ""),
                instant(row, "ends_at"),
                signed(row, "confirmed", "reason"),
                row.getObject("succession", UUID.class),
                signed(row, "settled", "settled_reason"),
                row.getBoolean("passed_on"));
    }

    private static @Nullable Signed signed(ResultSet row, String what, String reason) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        return by == null ? null : new Signed(by, instant(row, what + "_at"), row.getString(reason));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
