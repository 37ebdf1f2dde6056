package io.sillage.uplink;

import org.springframework.stereotype.Component;

/** The ports the link really listens on, which settings may leave open; known once the platform has started. */
@Component
public class LinkAddress {

    private volatile int mqttPort;
    private volatile int estPort;

    LinkAddress() {}

    void listening(int mqtt, int est) {
        this.mqttPort = mqtt;
        this.estPort = est;
    }

    public int mqttPort() {
        return mqttPort;
    }

    public int estPort() {
        return estPort;
    }
}
