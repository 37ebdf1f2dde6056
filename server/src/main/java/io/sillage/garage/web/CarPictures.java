package io.sillage.garage.web;

import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Body;
import io.sillage.garage.Catalogue;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of models in their colours, drawn by us. They are of no car in particular, so anybody may keep them. */
@RestController
class CarPictures {

    private static final String UNPAINTED = "#8d9196";
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Catalogue catalogue;
    private final Map<Body, String> outlines = new EnumMap<>(Body.class);

    CarPictures(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (var body : Body.values()) {
            outlines.put(body, outline(body));
        }
    }

    @GetMapping("/voitures/{model}.svg")
    ResponseEntity<byte[]> unpainted(@PathVariable String model) {
        return picture(model(model), UNPAINTED);
    }

    @GetMapping("/voitures/{model}/{colour}.svg")
    ResponseEntity<byte[]> painted(@PathVariable String model, @PathVariable String colour) {
        var found = model(model);
        return picture(
                found, found.findColour(colour).orElseThrow(NotFound::new).hex());
    }

    private ResponseEntity<byte[]> picture(CarModel model, String paint) {
        var svg = Objects.requireNonNull(outlines.get(model.body())).replace("PAINT", paint);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(A_DAY)
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    private CarModel model(String key) {
        return catalogue.allModels().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String outline(Body body) {
        try {
            var file = new ClassPathResource("cars/" + Spelling.of(body) + ".svg");
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
