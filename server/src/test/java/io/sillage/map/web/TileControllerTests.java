package io.sillage.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.map.MapExtract;
import io.sillage.map.Tiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tiles as a browser gets them. */
class TileControllerTests {

    private static final String TILE = "/tiles/14/8530/5974.mvt";

    @TempDir
    Path folder;

    private AnnotationConfigApplicationContext context;
    private MockMvcTester mvc;

    @BeforeEach
    void readTheMap() throws InterruptedException {
        context = new AnnotationConfigApplicationContext();
        context.setEnvironment(new MockEnvironment().withProperty("sillage.map.folder", folder.toString()));
        context.scan("io.sillage.map");
        context.refresh();
        assertThat(context.getBean(MapExtract.class).await(Duration.ofMinutes(1)))
                .isTrue();
        mvc = MockMvcTester.of(new TileController(context.getBean(Tiles.class)));
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aTileComesCompressedToWhoUnderstandsThat() throws IOException {
        var answer = get(TILE, HttpHeaders.ACCEPT_ENCODING, "gzip, br");

        assertThat(answer).hasStatusOk().hasContentType("application/vnd.mapbox-vector-tile");
        assertThat(answer).hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        try (var plain = new GZIPInputStream(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(plain.readAllBytes())
                    .isEqualTo(get(TILE, HttpHeaders.ACCEPT_ENCODING, "identity")
                            .getResponse()
                            .getContentAsByteArray());
        }
    }

    @Test
    void aBrowserMayKeepATileForADayAndNobodyElse() {
        assertThat(get(TILE, HttpHeaders.ACCEPT, "*/*"))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=86400, private")
                .hasHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    @Test
    void aTileThatHasNotChangedIsNotSentAgain() {
        var tag = get(TILE, HttpHeaders.ACCEPT, "*/*").getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(get(TILE, HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    private MvcTestResult get(String address, String header, String value) {
        return mvc.get().uri(address).header(header, value).exchange();
    }
}
