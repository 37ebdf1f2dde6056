package io.sillage.edge;

import io.sillage.account.Callers;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Where a request comes from. What it says of itself in headers counts only when one of our own proxies says it. */
@Component
class NetworkAddress implements Callers {

    private static final int NETWORK_BYTES = 8;

    private final EdgeSettings settings;

    NetworkAddress(EdgeSettings settings) {
        this.settings = settings;
    }

    /** The address by which tries are counted: an IPv4 address, or the /64 that one IPv6 customer has. */
    @Override
    public String networkOf(HttpServletRequest request) {
        return group(literal(sender(request)));
    }

    private String sender(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        var forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !settings.proxies().contains(peer)) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException e) {
            return InetAddress.getLoopbackAddress();
        }
    }

    private static String group(InetAddress address) {
        if (address instanceof Inet6Address) {
            return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
        }
        return address.getHostAddress();
    }
}
