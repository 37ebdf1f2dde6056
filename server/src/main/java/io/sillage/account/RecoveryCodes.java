package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ten codes of 80 random bits each, for whoever has lost the authenticator app; of each we keep a digest. */
@Repository
class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final int BYTES = 10;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New ones, such as {@code ABCD-EFGH-IJKL-MNOP}, in place of those before. */
    List<String> renew(AccountId account) {
        removeAll(account);
        var codes = Stream.generate(this::code).limit(HOW_MANY).toList();
        for (var code : codes) {
            jdbc.sql("insert into account.recovery_code (account, digest) values (?, ?)")
                    .params(account.value(), Digest.of(plain(code)))
                    .update();
        }
        return codes;
    }

    /** Uses a code, however it is typed; each is good once. */
    boolean use(AccountId account, String code) {
        return jdbc.sql("delete from account.recovery_code where account = ? and digest = ?")
                        .params(account.value(), Digest.of(plain(code)))
                        .update()
                == 1;
    }

    int left(AccountId account) {
        return jdbc.sql("select count(*) from account.recovery_code where account = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    private void removeAll(AccountId account) {
        jdbc.sql("delete from account.recovery_code where account = ?")
                .param(account.value())
                .update();
    }

    private String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.toBase32String(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
    }
}
