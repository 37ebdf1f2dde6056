package io.sillage.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;

/** Sessions hold text and nothing else: no object is ever read back from the database, so none can be smuggled in. */
@Configuration(proxyBeanMethods = false)
class SessionText {

    /** Found by Spring Session under this name. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, SessionText::bytes);
        conversions.addConverter(byte[].class, Object.class, bytes -> new String(bytes, UTF_8));
        return conversions;
    }

    private static byte[] bytes(Object value) {
        if (value instanceof String text) {
            return text.getBytes(UTF_8);
        }
        throw new IllegalArgumentException(
                "a session holds text, not a " + value.getClass().getName());
    }
}
