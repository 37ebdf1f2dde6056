package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An extract that cannot be used is refused by name and cause. */
class PbfFileTests {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThereIsNamed() {
        var missing = folder.resolve("nowhere.osm.pbf");

        assertThatThrownBy(() -> new PbfFile(missing).check())
                .isInstanceOf(BrokenExtract.class)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("no such file")
                .hasMessageContaining("SILLAGE_MAP");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        refuses(new byte[0], "it is empty");
    }

    @Test
    void anotherSortOfFileIsNotTakenForAnExtract() throws IOException {
        refuses("<?xml version='1.0'?><osm/>".getBytes(), "it is not in PBF form");
    }

    @Test
    void aBrokenDownloadIsSeenWithoutOpeningABlock() throws IOException {
        refuses(Arrays.copyOf(whole(), 300_000), "ends in the middle of a block");
    }

    @Test
    void aDamagedBlockIsNoticedWhenItIsRead() throws IOException {
        byte[] bytes = whole();
        bytes[200_000] ^= 0x55;
        var damaged = write(bytes);

        assertThatCode(() -> new PbfFile(damaged).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> Atlas.read(damaged))
                .isInstanceOf(BrokenExtract.class)
                .hasMessageContaining(damaged.toString())
                .hasMessageContaining("damaged");
    }

    @Test
    void whateverIsInAFileItIsReadOrRefusedAndNothingElse() throws IOException {
        var random = new Random(20_261_125);
        byte[] whole = whole();
        for (int round = 0; round < 60; round++) {
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(1, 20_000));
            for (int i = random.nextInt(6); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var file = write(bytes);
            try {
                Atlas.read(file);
            } catch (BrokenExtract refused) {
                assertThat(refused).hasMessageContaining(file.toString());
            }
        }
    }

    private void refuses(byte[] bytes, String cause) throws IOException {
        var file = write(bytes);

        assertThatThrownBy(() -> new PbfFile(file).check())
                .isInstanceOf(BrokenExtract.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(cause);
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("broken.osm.pbf"), bytes);
    }

    private static byte[] whole() throws IOException {
        return Files.readAllBytes(Monaco.file());
    }
}
