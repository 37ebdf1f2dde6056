package io.sillage.platform;

import static java.util.Objects.requireNonNull;

import io.sillage.Sillage;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.util.ReflectionUtils;

/**
 * Stores each identifier of the platform as a UUID column: every record named {@code …Id} at the root of a module whose
 * only component is a UUID. The modules are not named here, so a new identifier needs no line of wiring.
 */
final class IdConversions {

    private IdConversions() {}

    static List<GenericConverter> find() throws IOException, ClassNotFoundException {
        var ids = new ArrayList<Class<?>>();
        var base = Sillage.class.getPackageName();
        var pattern = "classpath*:" + base.replace('.', '/') + "/*/*Id.class";
        for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var parts = resource.getURL().getPath().split("/", -1);
            var name = parts[parts.length - 1].replace(".class", "");
            var type = Class.forName(base + "." + parts[parts.length - 2] + "." + name);
            if (isId(type)) {
                ids.add(type);
            }
        }
        return List.of(Writing.of(ids), Reading.of(ids));
    }

    private static boolean isId(Class<?> type) {
        var components = type.getRecordComponents();
        return components != null && components.length == 1 && components[0].getType() == UUID.class;
    }

    @WritingConverter
    private record Writing(Map<Class<?>, Method> accessors) implements GenericConverter {

        static Writing of(List<Class<?>> ids) {
            var accessors = new LinkedHashMap<Class<?>, Method>();
            for (var id : ids) {
                var accessor = id.getRecordComponents()[0].getAccessor();
                ReflectionUtils.makeAccessible(accessor);
                accessors.put(id, accessor);
            }
            return new Writing(accessors);
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return accessors.keySet().stream()
                    .map(id -> new ConvertiblePair(id, UUID.class))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null
                    ? null
                    : ReflectionUtils.invokeMethod(requireNonNull(accessors.get(source.getClass())), source);
        }
    }

    @ReadingConverter
    private record Reading(Map<Class<?>, Constructor<?>> makers) implements GenericConverter {

        static Reading of(List<Class<?>> ids) {
            var makers = new LinkedHashMap<Class<?>, Constructor<?>>();
            for (var id : ids) {
                var maker = BeanUtils.getResolvableConstructor(id);
                ReflectionUtils.makeAccessible(maker);
                makers.put(id, maker);
            }
            return new Reading(makers);
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return makers.keySet().stream()
                    .map(id -> new ConvertiblePair(UUID.class, id))
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : BeanUtils.instantiateClass(requireNonNull(makers.get(to.getType())), source);
        }
    }
}
