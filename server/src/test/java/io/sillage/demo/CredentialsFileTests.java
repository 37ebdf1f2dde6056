package io.sillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsFileTests {

    @TempDir
    private Path folder;

    @Test
    void drawsAPasswordOnceAndShowsItAgain() {
        var first = file("a").readOrDraw();
        assertThat(first.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(file("a").readOrDraw()).isEqualTo(first);
    }

    @Test
    void drawsAnotherInEachPlace() {
        assertThat(file("a").readOrDraw()).isNotEqualTo(file("b").readOrDraw());
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        file("a").readOrDraw();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/household"))))
                .isEqualTo("rw-------");
    }

    private CredentialsFile file(String place) {
        return new CredentialsFile(folder.resolve(place).resolve("household"));
    }
}
