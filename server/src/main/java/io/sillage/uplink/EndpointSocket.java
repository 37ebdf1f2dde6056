package io.sillage.uplink;

import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.impl.MqttEndpointImpl;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The socket under an MQTT endpoint, which the endpoint keeps to itself. We need it for what the endpoint does not
 * offer: to know whether the other side reads what it is sent, and to stop reading from one that is sent away. Without
 * it a car that pings and never reads fills the heap. A version of the library that renames the field is found out at the start.
 */
final class EndpointSocket {

    private static final VarHandle SOCKET = find();

    private EndpointSocket() {}

    static NetSocketInternal of(MqttEndpoint endpoint) {
        return (NetSocketInternal) SOCKET.get((MqttEndpointImpl) endpoint);
    }

    private static VarHandle find() {
        try {
            return MethodHandles.privateLookupIn(MqttEndpointImpl.class, MethodHandles.lookup())
                    .findVarHandle(MqttEndpointImpl.class, "conn", NetSocketInternal.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
