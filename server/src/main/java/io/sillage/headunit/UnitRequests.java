package io.sillage.headunit;

import io.sillage.notification.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads from a request which unit it comes from: a token in {@code Authorization: DPoP} and the proof in {@code DPoP}. */
@Component
public class UnitRequests {

    private static final String SCHEME = "DPoP ";

    private final Units units;
    private final PublicAddress address;

    UnitRequests(Units units, PublicAddress address) {
        this.units = units;
        this.address = address;
    }

    /** Whether it says that it comes from a unit. */
    public static boolean bears(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    public Optional<PresentUnit> find(HttpServletRequest request) {
        return bears(request)
                ? units.find(request.getHeader("Authorization").substring(SCHEME.length()), proof(request))
                : Optional.empty();
    }

    /** The proof of a key that comes with a request, not looked at yet. */
    public KeyProof proof(HttpServletRequest request) {
        var text = request.getHeader("DPoP");
        var here =
                new HashSet<>(List.of(request.getRequestURL().toString(), address.origin() + request.getRequestURI()));
        return new KeyProof(text == null ? "" : text, request.getMethod(), here);
    }
}
