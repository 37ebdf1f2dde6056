package io.sillage.map;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which extract the map is made of; none named means the map that comes with the product, unpacked into the folder. */
@ConfigurationProperties("sillage.map")
record MapSettings(
        @Nullable Path extract, @DefaultValue("data/map") Path folder) {}
