package io.sillage.edge;

import io.sillage.staff.Operators;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Nobody beyond this machine is listened to without TLS and an operator; asked before the first port opens. */
@Component
class ListenRule implements SmartInitializingSingleton {

    private final ServerProperties server;
    private final EdgeSettings settings;
    private final Operators operators;

    ListenRule(ServerProperties server, EdgeSettings settings, Operators operators) {
        this.server = server;
        this.settings = settings;
        this.operators = operators;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(server.getAddress(), encrypted(), operators.exist());
    }

    /** @throws ListenRefused beyond loopback without both; no address means all of them */
    static void check(@Nullable InetAddress address, boolean encrypted, boolean answeredFor) {
        if (address != null && address.isLoopbackAddress()) {
            return;
        }
        if (!encrypted) {
            throw new ListenRefused("TLS is not set up: set server.ssl.bundle, or sillage.edge.tls-at-proxy");
        }
        if (!answeredFor) {
            throw new ListenRefused("no operator exists: run ./sillage operator create --mail name@example.org");
        }
    }

    private boolean encrypted() {
        return Ssl.isEnabled(server.getSsl()) || settings.tlsAtProxy();
    }
}
