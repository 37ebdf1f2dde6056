package io.sillage.notification;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Which addresses that a person names we call: https, and a machine of the public Internet. Anything else may be a machine
 * of our own, which answers us and not her.
 */
@Component
@EnableConfigurationProperties(PushSettings.class)
class Outside {

    private static final int LONGEST = 2000;

    private final boolean toPrivate;

    Outside(PushSettings settings) {
        this.toPrivate = settings.toPrivate();
    }

    /** The address, when it is written as one that we may call; whose machine it is shows when it is called. */
    Optional<URI> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var address = new URI(text);
            boolean known = "https".equals(address.getScheme()) || toPrivate && "http".equals(address.getScheme());
            return known && isWhole(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null
                && address.toASCIIString().equals(address.toString());
    }

    /**
     * Where its host is now. The caller connects to this very machine: a name that is looked up twice may give two answers.
     *
     * @throws UnknownHostException when there is none, or it is not a machine of the public Internet
     */
    InetAddress resolve(URI address) throws UnknownHostException {
        var found = InetAddress.getAllByName(address.getHost());
        if (!toPrivate && !Arrays.stream(found).allMatch(Outside::isPublic)) {
            throw new UnknownHostException("not a public address");
        }
        return found[0];
    }

    /** IANA's registries of special-purpose addresses: what is not globally reachable is not called. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int a = four[0] & 255;
        int b = four[1] & 255;
        int c = four[2] & 255;
        boolean special = a == 0
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113
                || a >= 224;
        return !special;
    }

    /** Global unicast, without documentation, benchmarks, and what carries an address of the fourth version inside. */
    private static boolean isPublicSix(byte[] six) {
        int first = (six[0] & 255) << 8 | six[1] & 255;
        int second = (six[2] & 255) << 8 | six[3] & 255;
        boolean global = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && second < 0x200
                || first == 0x2001 && second == 0xdb8
                || first == 0x2002
                || first == 0x3fff;
        return global && !special;
    }
}
