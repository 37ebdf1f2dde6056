package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Which extract the platform starts with, and what it says of one it cannot use. */
class MapExtractTests {

    @Configuration
    @ComponentScan(basePackageClasses = MapExtract.class)
    static class MapAlone {}

    @TempDir
    Path folder;

    @Test
    void withoutASettingThePlatformHasItsOwnMap() {
        platform("").run(context -> {
            var extract = context.getBean(MapExtract.class);

            assertThat(extract.file())
                    .isEqualTo(folder.resolve("monaco-latest.osm.pbf"))
                    .isRegularFile();
            assertThat(extract.await(Duration.ofMinutes(1))).isTrue();
            assertThat(extract.area().orElseThrow().contains(Monaco.CASINO_SQUARE))
                    .isTrue();
        });
    }

    @Test
    void aMapUnpackedInPartIsUnpackedAgain() throws IOException {
        var own = Files.write(folder.resolve("monaco-latest.osm.pbf"), new byte[7]);

        platform("").run(context -> assertThat(context).hasNotFailed());

        assertThat(own).hasSameBinaryContentAs(Monaco.file());
    }

    @Test
    void aFileThatIsNotThereStopsTheStartByName() {
        var missing = folder.resolve("nowhere.osm.pbf");

        platform(missing.toString())
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(BrokenExtract.class)
                        .hasMessageContaining(missing.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein", "montevideo"})
    void anyRegionIsASettingAway(String region) {
        var file = SharedData.require("osm/" + region + ".osm.pbf");

        platform(file.toString()).run(context -> {
            var extract = context.getBean(MapExtract.class);
            assertThat(extract.await(Duration.ofMinutes(1))).isTrue();
            var centre = extract.area().orElseThrow().centre();

            assertThat(extract.file()).hasSameBinaryContentAs(file);
            assertThat(context.getBean(Addresses.class).findAt(centre)).isPresent();
            assertThat(context.getBean(MapPictures.class).around(centre, 14, 640, 640, true))
                    .contains("<path")
                    .hasSizeLessThan(20 * 1024);
        });
    }

    private ApplicationContextRunner platform(String extract) {
        return new ApplicationContextRunner()
                .withUserConfiguration(MapAlone.class)
                .withPropertyValues("sillage.map.extract=" + extract, "sillage.map.folder=" + folder);
    }
}
