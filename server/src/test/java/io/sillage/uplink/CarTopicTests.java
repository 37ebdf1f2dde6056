package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A topic is a car's own to the letter, or not at all. */
class CarTopicTests {

    private static final UUID DEVICE = UUID.fromString("a5f3c2d1-0000-4000-8000-00000000beef");

    @ParameterizedTest
    @EnumSource(CarTopic.class)
    void isFoundByItsNameAlone(CarTopic topic) {
        assertThat(CarTopic.find(DEVICE, topic.of(DEVICE))).hasValue(topic);
        assertThat(CarTopic.find(UUID.randomUUID(), topic.of(DEVICE))).isEmpty();
        assertThat(CarTopic.find(DEVICE, topic.of(DEVICE) + "/")).isEmpty();
        assertThat(CarTopic.find(DEVICE, "/" + topic.of(DEVICE))).isEmpty();
    }

    @Test
    void carsPublishToThreeOfThem() {
        assertThat(CarTopic.values())
                .filteredOn(CarTopic::isUp)
                .containsExactly(CarTopic.TRIP, CarTopic.STATE, CarTopic.ANSWER);
    }

    @FuzzTest(maxDuration = "20s")
    void nothingElseIsEverTaken(byte[] bytes) {
        var topic = new String(bytes, StandardCharsets.UTF_8);
        CarTopic.find(DEVICE, topic).ifPresent(found -> assertThat(topic).isEqualTo(found.of(DEVICE)));
        var behind = "v1/" + DEVICE + topic;
        CarTopic.find(DEVICE, behind).ifPresent(found -> assertThat(behind).isEqualTo(found.of(DEVICE)));
    }
}
