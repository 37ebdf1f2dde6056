package io.sillage.car.link;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a message says its content is. */
final class Contents {

    private Contents() {}

    static @Nullable String type(Mqtt5Publish message) {
        return message.getContentType()
                .map(type -> StandardCharsets.UTF_8.decode(type.toByteBuffer()).toString())
                .orElse(null);
    }
}
