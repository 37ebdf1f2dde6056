package io.sillage.edge;

import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/** An application without a secret that comes with a refresh token, or gives a token back: by its name alone. */
final class OpenClient extends OAuth2ClientAuthenticationToken {

    private static final long serialVersionUID = 1;

    OpenClient(String client) {
        super(client, ClientAuthenticationMethod.NONE, null, null);
    }
}
