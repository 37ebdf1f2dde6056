package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The fields of a form, or of an address: each is said once, unless several are asked for, and none at length. */
@Configuration(proxyBeanMethods = false)
class StrictFields implements HandlerInterceptor, WebMvcConfigurer {

    static final int LONGEST = 10_000;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            request.getParameterMap().forEach((name, values) -> {
                boolean tooMany = values.length > 1 && !isAskedForMany(method, name);
                if (tooMany || Arrays.stream(values).anyMatch(value -> value.length() > LONGEST)) {
                    throw new FieldRefused();
                }
            });
        }
        return true;
    }

    private static boolean isAskedForMany(HandlerMethod method, String name) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(StrictFields::fields)
                .anyMatch(field -> field.many() && field.name().equals(name));
    }

    /** What a handler asks for by name: a parameter of it, or a part of one that is what a form says. */
    record Field(String name, boolean many) {

        private static Field of(String name, Class<?> type) {
            return new Field(name, Collection.class.isAssignableFrom(type));
        }
    }

    static Stream<Field> fields(MethodParameter parameter) {
        var type = parameter.getParameterType();
        var annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null) {
            var name = annotation.name().isEmpty() ? parameter.getParameter().getName() : annotation.name();
            return Stream.of(Field.of(name, type));
        }
        return type.isRecord() && parameter.getParameterAnnotations().length == 0
                ? Arrays.stream(type.getRecordComponents()).map(part -> Field.of(part.getName(), part.getType()))
                : Stream.empty();
    }
}
