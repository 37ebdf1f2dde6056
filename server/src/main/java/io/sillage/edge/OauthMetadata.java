package io.sillage.edge;

import io.sillage.oauth.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Corrects what Spring's discovery documents say that it can, to what we let it do. */
final class OauthMetadata {

    private static final List<String> NOT_HERE = List.of(
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "end_session_endpoint",
            "tls_client_certificate_bound_access_tokens",
            "dpop_signing_alg_values_supported");
    private static final List<String> METHODS = List.of("client_secret_basic", "client_secret_post", "none");

    private OauthMetadata() {}

    static void correct(Map<String, Object> claims) {
        NOT_HERE.forEach(claims::remove);
        claims.put("grant_types_supported", List.of("authorization_code", "refresh_token", "client_credentials"));
        claims.put("token_endpoint_auth_methods_supported", METHODS);
        claims.put("revocation_endpoint_auth_methods_supported", METHODS);
        claims.put(
                "scopes_supported",
                Arrays.stream(Scope.values()).map(Scope::text).toList());
        claims.computeIfPresent("id_token_signing_alg_values_supported", (name, value) -> List.of("ES256"));
    }
}
