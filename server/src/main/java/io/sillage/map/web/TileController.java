package io.sillage.map.web;

import io.sillage.map.Tiles;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands out vector tiles; they hold nothing personal, so a browser may keep them. */
@RestController
class TileController {

    private static final MediaType VECTOR_TILE = MediaType.parseMediaType("application/vnd.mapbox-vector-tile");
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final Tiles tiles;

    TileController(Tiles tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/tiles/{zoom}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable int zoom,
            @PathVariable int x,
            @PathVariable int y,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String understood) {
        var tile = tiles.tile(zoom, x, y);
        var answer = ResponseEntity.ok()
                .contentType(VECTOR_TILE)
                .cacheControl(A_DAY)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag("W/\"" + tile.tag() + "\"");
        return understood != null && understood.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(tile.gzipped())
                : answer.body(tile.plain());
    }
}
