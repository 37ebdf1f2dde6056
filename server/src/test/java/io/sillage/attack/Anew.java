package io.sillage.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Lets tests start platforms of their own for a while, in place of those that all tests share, and stops them afterwards. */
public final class Anew implements ContextCustomizerFactory {

    private static @Nullable Mark present;

    static void during(Runnable tests) {
        var mark = new Mark(UUID.randomUUID(), new ArrayList<>());
        present = mark;
        try {
            tests.run();
        } finally {
            present = null;
            mark.started().forEach(ConfigurableApplicationContext::close);
        }
    }

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> tests, List<ContextConfigurationAttributes> attributes) {
        return present;
    }

    /** Makes a platform another one than all before. */
    private record Mark(UUID id, List<ConfigurableApplicationContext> started) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            started.add(context);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mark mark && mark.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
