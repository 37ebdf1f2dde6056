package io.sillage.uplink;

import io.netty.handler.codec.mqtt.MqttProperties;
import io.vertx.mqtt.MqttEndpoint;

/** What we offer and what we do not, told at the start of an MQTT 5 connection (§3.2.2.3). */
final class ConnackProperties {

    private static final int MQTT_5 = 5;
    private static final int SHORTEST_KEEP_ALIVE_S = 60;
    private static final int LONGEST_KEEP_ALIVE_S = 1200;

    private ConnackProperties() {}

    static MqttProperties of(MqttEndpoint endpoint, int receiveMaximum, int maximumPacketSize) {
        if (endpoint.protocolVersion() < MQTT_5) {
            return MqttProperties.NO_PROPERTIES;
        }
        var offer = new MqttProperties();
        add(offer, MqttProperties.SESSION_EXPIRY_INTERVAL, 0);
        add(offer, MqttProperties.RECEIVE_MAXIMUM, receiveMaximum);
        add(offer, MqttProperties.MAXIMUM_QOS, 1);
        add(offer, MqttProperties.RETAIN_AVAILABLE, 0);
        add(offer, MqttProperties.MAXIMUM_PACKET_SIZE, maximumPacketSize);
        add(offer, MqttProperties.WILDCARD_SUBSCRIPTION_AVAILABLE, 0);
        add(offer, MqttProperties.SUBSCRIPTION_IDENTIFIER_AVAILABLE, 0);
        add(offer, MqttProperties.SHARED_SUBSCRIPTION_AVAILABLE, 0);
        int keepAlive = endpoint.keepAliveTimeSeconds();
        if (keepAlive < SHORTEST_KEEP_ALIVE_S || keepAlive > LONGEST_KEEP_ALIVE_S) {
            add(
                    offer,
                    MqttProperties.SERVER_KEEP_ALIVE,
                    keepAlive == 0 || keepAlive > LONGEST_KEEP_ALIVE_S ? LONGEST_KEEP_ALIVE_S : SHORTEST_KEEP_ALIVE_S);
        }
        return offer;
    }

    private static void add(MqttProperties offer, int which, int value) {
        offer.add(new MqttProperties.IntegerProperty(which, value));
    }
}
