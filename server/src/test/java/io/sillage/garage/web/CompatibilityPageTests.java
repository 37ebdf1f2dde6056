package io.sillage.garage.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.brand.Brand;
import io.sillage.garage.Catalogue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What answers strangers about VINs has no way to the cars that are known, so that it cannot tell one, nor take longer. */
class CompatibilityPageTests {

    @Test
    void knowsTheCatalogueAlone() {
        assertThat(Stream.of(CompatibilityPage.class, CompatibilityResource.class)
                        .flatMap(type -> neighbours(type)))
                .containsOnly(Catalogue.class);
        assertThat(neighbours(Catalogue.class)).containsExactly(Brand.class);
    }

    private static Stream<Class<?>> neighbours(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getType);
    }
}
