package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.testing.Covers;
import io.sillage.testing.SharedData;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our rules of scores beside three months of a recorded service: the same where it is right (docs/coaching.md, section 6), and
 * better where it is not.
 */
class RecordedServiceTests {

    private JsonNode recorded;

    @BeforeEach
    void readRecording() throws Exception {
        recorded = JsonMapper.shared()
                .readTree(Files.readString(SharedData.require("toyota/v1_trips.json")))
                .path("payload");
    }

    @Test
    @Covers("R37")
    void theGlobalScoreIsTheMeanOfAccelerationAndBraking() {
        var scores = Stream.of(days(), trips()).flatMap(List::stream).toList();
        assertThat(scores).hasSizeGreaterThan(70);
        long within = scores.stream().filter(one -> apart(one) <= 0.5).count();
        System.out.printf("rule 1: %d of %d rows within half a point%n", within, scores.size());
        assertThat(scores).allSatisfy(one -> assertThat(apart(one)).isLessThanOrEqualTo(1));
        assertThat(within).isGreaterThanOrEqualTo(scores.size() - 3);
    }

    @Test
    @Covers("R37")
    void aMonthIsTheMeanOfItsDaysByDistance() {
        for (var month : recorded.path("summary")) {
            for (var score : List.of("acceleration", "braking", "global")) {
                var mean = mean(month, score, false).orElseThrow();
                assertThat(mean)
                        .as(score)
                        .isCloseTo(month.at("/scores/" + score).asDouble(), within(1.0));
            }
        }
    }

    @Test
    @Covers("R37")
    void aMissingScoreIsLeftOutWhereTheRecordedServiceCountsItAsNothing() {
        for (var month : recorded.path("summary")) {
            double theirs = month.at("/scores/constantSpeed").asDouble();
            double asTheirs = mean(month, "constantSpeed", true).orElseThrow();
            double ours = mean(month, "constantSpeed", false).orElseThrow();
            System.out.printf("rule 3: theirs %.0f, theirs reckoned %.1f, ours %.1f%n", theirs, asTheirs, ours);
            assertThat(asTheirs).as("theirs counts 0").isCloseTo(theirs, within(1.0));
            assertThat(ours).as("ours does not").isGreaterThan(theirs + 5);
        }
    }

    @Test
    @Covers("R37")
    void zonesSumToTheTripAsTheirsDoAndOursExactly() {
        for (var trip : recorded.path("trips")) {
            double length = trip.at("/summary/length").asDouble();
            double theirs = trip.at("/hdc/chargeDist").asDouble()
                    + trip.at("/hdc/ecoDist").asDouble()
                    + trip.at("/hdc/powerDist").asDouble();
            assertThat(theirs / length).isBetween(length < 100 ? 0.8 : 0.999, 1.0);
            var ours = zones(length, trip.at("/summary/duration").asDouble());
            assertThat(ours.chargeM() + ours.ecoM() + ours.powerM()).isCloseTo(length, within(1e-6));
        }
    }

    private static Zones zones(double metres, double seconds) {
        var meter = new ZoneMeter();
        meter.second(10, 2);
        meter.second(10, 0);
        meter.second(10, -2);
        return meter.over(metres, seconds);
    }

    private static double apart(JsonNode scores) {
        var ours = new Scores(
                scores.path("acceleration").asDouble(), scores.path("braking").asDouble(), null, null);
        return Math.abs(
                Objects.requireNonNull(ours.global()) - scores.path("global").asDouble());
    }

    /** By distance, over the days that have the score, or over all of them with 0 for those that do not. */
    private static OptionalDouble mean(JsonNode month, String score, boolean zeros) {
        double metres = 0;
        double sum = 0;
        for (var day : month.path("histograms")) {
            var value = day.at("/scores/" + score);
            double length = day.at("/summary/length").asDouble();
            if (!value.isMissingNode() || zeros) {
                metres += length;
                sum += length * value.asDouble(0);
            }
        }
        return metres == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / metres);
    }

    private List<JsonNode> days() {
        var days = new ArrayList<JsonNode>();
        for (var month : recorded.path("summary")) {
            days.add(month.path("scores"));
            month.path("histograms").forEach(day -> days.add(day.path("scores")));
        }
        return days.stream().filter(one -> one.has("global")).toList();
    }

    private List<JsonNode> trips() {
        return StreamSupport.stream(recorded.path("trips").spliterator(), false)
                .map(trip -> trip.path("scores"))
                .filter(one -> one.has("global"))
                .toList();
    }
}
