package io.sillage.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that sign ID tokens. */
class SigningKeysTests {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void areMadeWhenTheyAreFirstAskedForAndKeptForTheirOwnerAlone() throws IOException {
        var keys = keysAt(NOW);
        assertThat(file()).doesNotExist();
        var first = ids(keys);
        assertThat(first).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(ids(keysAt(NOW))).isEqualTo(first);
        assertThat(Files.list(file().getParent())).hasSize(1);
    }

    @Test
    void areReplacedEachQuarterAndNotAMomentSooner() {
        var first = ids(keysAt(NOW));
        assertThat(ids(keysAt(NOW.plus(SigningKeys.SIGNS_FOR).minusSeconds(1)))).isEqualTo(first);
        var second = ids(keysAt(NOW.plus(SigningKeys.SIGNS_FOR)));
        assertThat(second).hasSize(2).endsWith(first.getFirst()).doesNotHaveDuplicates();
    }

    @Test
    void areReadForADayLongerThanTheySign() {
        var first = ids(keysAt(NOW)).getFirst();
        assertThat(ids(keysAt(NOW.plus(SigningKeys.SIGNS_FOR)))).contains(first);
        assertThat(ids(keysAt(NOW.plus(SigningKeys.READ_FOR).minusSeconds(1)))).contains(first);
        assertThat(ids(keysAt(NOW.plus(SigningKeys.READ_FOR)))).doesNotContain(first);
    }

    private SigningKeys keysAt(Instant now) {
        return new SigningKeys(new OauthSettings(folder), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path file() {
        return new OauthSettings(folder).signingKeys();
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
