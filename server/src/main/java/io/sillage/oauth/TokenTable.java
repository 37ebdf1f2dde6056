package io.sillage.oauth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens of families, by digest: the latest of each kind. */
@Repository
class TokenTable {

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a family in place of the ones before. */
    void keep(TokenFamily family) {
        var kinds = family.tokens().keySet().stream().map(Enum::name).toArray(String[]::new);
        jdbc.sql("delete from oauth.token where family = ? and not kind = any (?)")
                .params(family.id(), kinds)
                .update();
        family.tokens().forEach((kind, token) -> keep(family.id(), kind, token));
    }

    Optional<UUID> familyOf(TokenKind kind, byte[] digest) {
        return jdbc.sql("select family from oauth.token where kind = ? and digest = ?")
                .params(kind.name(), digest)
                .query(UUID.class)
                .optional();
    }

    Map<TokenKind, KeptToken> of(UUID family) {
        var tokens = new EnumMap<TokenKind, KeptToken>(TokenKind.class);
        jdbc.sql("select kind, digest, issued, ends, ended from oauth.token where family = ?")
                .param(family)
                .query((row, number) -> tokens.put(TokenKind.valueOf(row.getString("kind")), token(row)))
                .list();
        return tokens;
    }

    private void keep(UUID family, TokenKind kind, KeptToken token) {
        jdbc.sql("""
                insert into oauth.token (family, kind, digest, issued, ends, ended) values (?, ?, ?, ?, ?, ?)
                on conflict (family, kind) do update set digest = excluded.digest, issued = excluded.issued,
                    ends = excluded.ends, ended = excluded.ended""")
                .params(
                        family,
                        kind.name(),
                        token.digest(),
                        Timestamp.from(token.issued()),
                        Timestamp.from(token.ends()),
                        token.ended())
                .update();
    }

    private static KeptToken token(ResultSet row) throws SQLException {
        return new KeptToken(
                row.getBytes("digest"),
                row.getTimestamp("issued").toInstant(),
                row.getTimestamp("ends").toInstant(),
                row.getBoolean("ended"));
    }
}
