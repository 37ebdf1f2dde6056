package io.sillage.house;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of all modules, and which of them know of something. */
final class Tables {

    private static final String ALL = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not like 'pg\\_%'
               and n.nspname not in ('information_schema', 'public', 'event_log') and c.relname <> 'flyway_schema_history'
             order by 1""";

    private final JdbcTemplate jdbc;

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> all() {
        return jdbc.queryForList(ALL, String.class);
    }

    /** Those in which some row holds one of these ids, in whatever column. */
    TreeSet<String> naming(Collection<UUID> ids) {
        var patterns = ids.stream().map(id -> "%" + id + "%").toArray(String[]::new);
        var found = new TreeSet<String>();
        for (var table : all()) {
            var rows = jdbc.queryForObject(
                    "select count(*) from " + table + " t where to_jsonb(t)::text like any (?)", Integer.class, (Object)
                            patterns);
            if (rows != null && rows > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
