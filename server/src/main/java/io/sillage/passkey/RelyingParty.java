package io.sillage.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import io.sillage.notification.PublicAddress;
import org.springframework.stereotype.Component;

/** Who we are to the authenticators of people: the host and the origin that were set, never what a request claims. */
@Component
class RelyingParty {

    private final PublicAddress address;

    RelyingParty(PublicAddress address) {
        this.address = address;
    }

    String id() {
        return address.host();
    }

    ServerProperty server(byte[] challenge) {
        return ServerProperty.builder()
                .origin(new Origin(address.origin()))
                .rpId(id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
