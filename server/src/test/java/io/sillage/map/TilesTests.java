package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tiles there are, and that each is cut once. */
class TilesTests {

    private final Tiles tiles = new Tiles(Monaco.shelf());

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "17, 0, 0", "3, 8, 0", "3, 0, 8", "3, -1, 0", "0, 0, 1", "16, 2147483647, 0"})
    void aTileThatCannotBeIsRefusedWithTheRangeThatCan(int zoom, int x, int y) {
        assertThatThrownBy(() -> tiles.tile(zoom, x, y))
                .isInstanceOf(NoSuchTile.class)
                .hasMessageContaining(zoom + "/" + x + "/" + y)
                .hasMessageContaining("0 to 16");
    }

    @Test
    void aTileIsCutOnce() {
        assertThat(tiles.tile(14, 8529, 5974)).isSameAs(tiles.tile(14, 8529, 5974));
    }

    @Test
    void equalTilesHaveEqualTags() {
        assertThat(new Tiles(Monaco.shelf()).tile(14, 8529, 5974).tag())
                .isEqualTo(tiles.tile(14, 8529, 5974).tag())
                .isNotEqualTo(tiles.tile(14, 8530, 5974).tag());
    }

    @Test
    void untilTheMapIsReadTilesAreAskedForAgainLater() {
        assertThatThrownBy(() -> new Tiles(Monaco.unread()).tile(0, 0, 0)).isInstanceOf(MapNotReady.class);
    }
}
