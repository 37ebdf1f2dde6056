package io.sillage.stories;

import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The packaged platform with the demonstration household, on free ports, from an empty data folder. Its cars stand still. */
public final class StoryPlatform {

    private StoryPlatform() {}

    /** Starts with a household of so many cars. */
    public static Platform start(int cars) {
        return start(cars, Map.of());
    }

    /** The same, with settings besides. */
    static Platform start(int cars, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("SILLAGE_DEMO_CARS", Integer.toString(cars));
        try {
            return Platform.start(Product.both(), DataFolder.create(), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
