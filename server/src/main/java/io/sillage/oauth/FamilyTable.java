package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The token families. A change names the version it changes, so that of many at once one wins. */
@Repository
@Transactional
class FamilyTable {

    private final JdbcClient jdbc;
    private final TokenTable tokens;

    FamilyTable(JdbcClient jdbc, TokenTable tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    void add(TokenFamily family, Instant now) {
        jdbc.sql("insert into oauth.token_family (id, application, person, begun, scopes, version)"
                        + " values (?, ?, ?, ?, ?, 0)")
                .params(Arrays.asList(
                        family.id(),
                        family.application(),
                        family.person() == null ? null : family.person().value(),
                        Timestamp.from(now),
                        array(family.scopes())))
                .update();
        if (family.request() != null) {
            add(family.id(), family.request());
        }
        tokens.keep(family);
    }

    /** Changes a family that is still as it was read. */
    boolean replace(TokenFamily family, int version) {
        int changed = jdbc.sql("""
                update oauth.token_family set scopes = ?, version = version + 1 where id = ? and version = ?""")
                .params(array(family.scopes()), family.id(), version)
                .update();
        if (changed == 1) {
            tokens.keep(family);
        }
        return changed == 1;
    }

    /** The family of a token, whatever its standing. */
    @Transactional(readOnly = true)
    Optional<TokenFamily> find(TokenKind kind, byte[] digest) {
        return tokens.familyOf(kind, digest).flatMap(this::find);
    }

    @Transactional(readOnly = true)
    Optional<TokenFamily> find(UUID id) {
        return jdbc.sql("""
                select f.id, f.application, f.person, f.scopes, f.version, r.address, r.redirect, r.asked, r.state,
                       r.challenge, r.nonce
                  from oauth.token_family f left join oauth.code_request r on r.family = f.id where f.id = ?""")
                .param(id)
                .query((row, number) -> family(row, tokens.of(id)))
                .optional();
    }

    boolean remove(UUID id) {
        return jdbc.sql("delete from oauth.token_family where id = ?").param(id).update() == 1;
    }

    void removeOf(AccountId person, UUID application) {
        jdbc.sql("delete from oauth.token_family where person = ? and application = ?")
                .params(person.value(), application)
                .update();
    }

    void removeOf(AccountId person) {
        jdbc.sql("delete from oauth.token_family where person = ?")
                .param(person.value())
                .update();
    }

    void forgetEnded(Instant now) {
        jdbc.sql("""
                delete from oauth.token_family f where begun < :now and not exists (
                    select from oauth.token t where t.family = f.id and t.ends > :now)""").param("now", Timestamp.from(now)).update();
    }

    private void add(UUID family, CodeRequest request) {
        jdbc.sql("""
                insert into oauth.code_request (family, address, redirect, asked, state, challenge, nonce)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        family,
                        request.address(),
                        request.redirect(),
                        array(request.scopes()),
                        request.state(),
                        request.challenge(),
                        request.nonce()))
                .update();
    }

    private static TokenFamily family(ResultSet row, Map<TokenKind, KeptToken> tokens) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new TokenFamily(
                row.getObject("id", UUID.class),
                row.getObject("application", UUID.class),
                person == null ? null : new AccountId(person),
                row.getString("address") == null ? null : request(row),
                texts(row, "scopes"),
                tokens,
                row.getInt("version"));
    }

    private static CodeRequest request(ResultSet row) throws SQLException {
        return new CodeRequest(
                row.getString("address"),
                row.getString("redirect"),
                texts(row, "asked"),
                row.getString("state"),
                row.getString("challenge"),
                row.getString("nonce"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static String[] array(Set<String> texts) {
        return texts.toArray(String[]::new);
    }
}
