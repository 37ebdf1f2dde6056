package io.sillage.uplink;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where the vehicle link listens and what it puts up with. Port 0 takes any free one. */
@ConfigurationProperties("sillage.uplink")
record UplinkSettings(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("8883") int mqttPort,
        @DefaultValue("8884") int estPort,
        @DefaultValue({"localhost", "127.0.0.1"}) List<String> serverNames,
        @DefaultValue Limits limits,
        @DefaultValue Batches batches,
        @DefaultValue Renewal renewal) {

    /** What all cars together, and each alone, may hold at once. */
    record Limits(
            @DefaultValue("20000") int connections,
            @DefaultValue("6000") int connectionsPerAddress,
            @DefaultValue("5s") Duration timeToConnect,
            @DefaultValue("16") int receiveMaximum,
            @Nullable DataSize inFlight,
            @DefaultValue("3072") int queued,
            @DefaultValue("5s") Duration patience) {

        private static final int SHARE_OF_HEAP = 6;

        /** What may wait for room, as it came. */
        long waitingBytes() {
            return inFlightBytes() / 2;
        }

        /** The memory that all messages under way may take, as they stand decoded; a part of the heap if not set. */
        long inFlightBytes() {
            return inFlight == null ? Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP : inFlight.toBytes();
        }
    }

    /** How reports are grouped into one commit. */
    record Batches(
            @DefaultValue("64") int reports,
            @DefaultValue("5ms") Duration window,
            @DefaultValue("2") int writers) {}

    /** When certificates are renewed, and how long after its end an expired one may still ask for the next. */
    record Renewal(
            @DefaultValue("30d") Duration before,
            @DefaultValue("90d") Duration after) {}
}
