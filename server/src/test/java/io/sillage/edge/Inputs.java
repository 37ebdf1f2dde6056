package io.sillage.edge;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the running platform takes in: the bodies and forms of its routes, read off their handlers. */
final class Inputs {

    private final Map<Route, HandlerMethod> handlers =
            new TreeMap<>((one, other) -> text(one).compareTo(text(other)));

    Inputs(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods()
                .forEach((info, handler) -> Route.everywhere().stream()
                        .filter(route -> info.getPatternValues().contains(route.pattern()))
                        .filter(route -> info.getMethodsCondition().getMethods().stream()
                                .anyMatch(method -> method.asHttpMethod().equals(route.method())))
                        .forEach(route -> handlers.put(route, handler)));
    }

    /** The types of the bodies of the REST interface. */
    Map<Route, Class<?>> bodies() {
        var bodies = new TreeMap<Route, Class<?>>((one, other) -> text(one).compareTo(text(other)));
        handlers.forEach((route, handler) -> body(handler).ifPresent(type -> bodies.put(route, type)));
        return bodies;
    }

    /** The handlers of the forms of pages. */
    Map<Route, HandlerMethod> forms() {
        return handlers.entrySet().stream()
                .filter(entry -> entry.getKey().method().equals(HttpMethod.POST)
                        && body(entry.getValue()).isEmpty()
                        && !entry.getKey().pattern().startsWith("/api/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The names of all columns, as a program would write them: {@code dealerId} for {@code dealer_id}. */
    static Set<String> columns(JdbcClient jdbc) {
        return jdbc.sql("""
                        select distinct column_name from information_schema.columns
                        where table_schema not in ('pg_catalog', 'information_schema')""").query(String.class).list().stream()
                .map(Inputs::camel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> names(Class<?> body) {
        return parts(body).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    /** The names of its texts, and whether several are asked for. */
    static Map<String, Boolean> texts(Class<?> body) {
        return parts(body)
                .filter(part -> part.getType() == String.class || part.getType() == List.class)
                .collect(Collectors.toMap(RecordComponent::getName, part -> part.getType() == List.class));
    }

    /** A body that says this, and besides that as much as its reader wants before it looks at it. */
    static String saying(Class<?> body, String words, String about) {
        return parts(body)
                .filter(part -> part.getType().isPrimitive() && !part.getName().equals(about))
                .map(part -> "\"" + part.getName() + "\":" + (part.getType() == boolean.class ? "false" : "0") + ",")
                .collect(Collectors.joining("", "{", words + "}"));
    }

    /** The same, with a property that it does not ask for. */
    static String with(Class<?> body, String property) {
        return saying(body, "\"" + property + "\":null", property);
    }

    static boolean isOneField(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestHeader.class)
                || (parameter.hasParameterAnnotation(RequestParam.class)
                        && (BeanUtils.isSimpleValueType(type)
                                || Set.of(Set.class, List.class, MultipartFile.class)
                                        .contains(type)));
    }

    /** A value of the page alone, made of fields of its own. */
    static boolean isWhatAFormSays(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord()
                && type.getPackageName().endsWith(".web")
                && parts(type)
                        .allMatch(part ->
                                BeanUtils.isSimpleValueType(part.getType()) || List.class.equals(part.getType()));
    }

    private static Stream<RecordComponent> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static Optional<Class<?>> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    private static String text(Route route) {
        return route.method() + " " + route.pattern();
    }

    private static String camel(String column) {
        var words = column.split("_", -1);
        return Stream.concat(
                        Stream.of(words[0]),
                        Arrays.stream(words)
                                .skip(1)
                                .filter(word -> !word.isEmpty())
                                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)))
                .collect(Collectors.joining());
    }
}
