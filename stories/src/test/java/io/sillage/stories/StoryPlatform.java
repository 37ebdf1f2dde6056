package io.sillage.stories;

import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The packaged platform with the demonstration household, on free ports, from an empty data folder. Its cars stand still. */
public final class StoryPlatform {

    private StoryPlatform() {}

    /** Starts with a household of so many cars. */
    public static Platform start(int cars) {
        try {
            return Platform.start(
                    Product.both(), DataFolder.create(), Map.of("SILLAGE_DEMO_CARS", Integer.toString(cars)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
