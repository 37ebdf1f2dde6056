package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleOrderTests {

    @Test
    void neighboursComeFirst() {
        var order =
                new ModuleOrder(Map.of("trip", names("uplink"), "uplink", names("garage :: vin"), "garage", names()));
        assertThat(order.inOrder()).containsExactly("garage", "uplink", "trip");
    }

    @Test
    void everyModuleOfThePlatformIsInIt() throws IOException, ClassNotFoundException {
        var order = List.copyOf(ModuleOrder.read().inOrder());
        assertThat(order).contains("kernel", "account", "trip", "coaching");
        assertThat(order.indexOf("trip")).isGreaterThan(order.indexOf("uplink"));
        assertThat(order.indexOf("ownership")).isGreaterThan(order.indexOf("garage"));
    }

    private static String[] names(String... names) {
        return names;
    }
}
