package io.sillage.edge;

import io.sillage.oauth.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One address that the platform answers, and who may ask. What is not in the list does not exist for anybody.
 *
 * @param scope opens it to applications; null when nothing does
 */
record Route(
        HttpMethod method,
        String pattern,
        Access access,
        @Nullable Scope scope) {

    /** Who may ask at all. What he may then see is for Rights to say. */
    enum Access {
        PUBLIC,
        /** Whoever is signed in, though his account be not open all the way. */
        ADMITTED,
        SIGNED_IN,
        /** Whoever is signed in, and has shown a short while ago that he is there: for what matters. */
        PROVEN,
        /** Applications with a token, and nobody else. */
        PROGRAM,
        /** Whoever works here and is signed in among staff. */
        STAFF,
        /** Such a one who works in a dealership. */
        CLERK,
        /** Such a one who runs the platform. */
        OPERATOR,
        /** A head unit that was shown to sit in its car. */
        UNIT,
        /** Such a one whose owner has linked it, and confirmed that. */
        LINKED_UNIT
    }

    static final String AUTHORIZE = "/oauth2/authorize";
    static final String REVOKE = "/oauth2/revoke";
    static final String USER_INFO = "/oauth2/userinfo";

    /** One that no application's token opens. */
    Route(HttpMethod method, String pattern, Access access) {
        this(method, pattern, access, null);
    }

    /** The addresses of customers, of staff and of head units. */
    static List<Route> everywhere() {
        return Stream.of(ALL, StaffRoutes.ALL, UnitRoutes.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** The addresses of the customers' realm. */
    static final List<Route> ALL = Stream.concat(
                    Stream.of(
                            // The pages
                            open("/sign-in"),
                            new Route(HttpMethod.POST, "/sign-in", Access.PUBLIC),
                            open("/sign-in/code"),
                            new Route(HttpMethod.POST, "/sign-in/code", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/sign-in/recuperation", Access.PUBLIC),
                            open("/recuperation"),
                            new Route(HttpMethod.POST, "/recuperation", Access.PUBLIC),
                            open("/recuperation/demandee"),
                            open("/recuperation/arreter"),
                            new Route(HttpMethod.POST, "/recuperation/arreter", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/reglages/compte/recuperation", Access.SIGNED_IN),
                            new Route(HttpMethod.POST, "/sign-out", Access.ADMITTED),
                            open("/inscription"),
                            new Route(HttpMethod.POST, "/inscription", Access.PUBLIC),
                            open("/inscription/merci"),
                            open("/conditions"),
                            open("/activation"),
                            new Route(HttpMethod.POST, "/activation", Access.PUBLIC),
                            open("/mot-de-passe-oublie"),
                            new Route(HttpMethod.POST, "/mot-de-passe-oublie", Access.PUBLIC),
                            open("/nouveau-mot-de-passe"),
                            new Route(HttpMethod.POST, "/nouveau-mot-de-passe", Access.PUBLIC),
                            open("/reprendre"),
                            new Route(HttpMethod.POST, "/reprendre", Access.PUBLIC),
                            open("/adresse"),
                            new Route(HttpMethod.POST, "/adresse", Access.PUBLIC),
                            open("/adresse/attend"),
                            new Route(HttpMethod.GET, "/compte/a-activer", Access.ADMITTED),
                            new Route(HttpMethod.POST, "/compte/a-activer", Access.ADMITTED),
                            new Route(HttpMethod.POST, "/compte/conditions", Access.ADMITTED),
                            signedIn("/"),
                            signedIn("/services"),
                            signedIn("/services/voiture"),
                            new Route(HttpMethod.POST, "/services/voiture", Access.SIGNED_IN),
                            signedIn("/services/coaching"),
                            signedIn("/services/coaching/trajets/{trip}"),
                            signedIn("/services/coaching/trajets/{trip}/carte.svg"),
                            signedIn("/services/retrouver/{car}"),
                            signedIn("/services/retrouver/{car}/carte.svg"),
                            new Route(HttpMethod.POST, "/services/retrouver/{car}", Access.PROVEN),
                            new Route(HttpMethod.POST, "/services/retrouver/{car}/liens/{link}", Access.SIGNED_IN),
                            signedIn("/services/dernier-kilometre/{car}"),
                            new Route(HttpMethod.POST, "/services/dernier-kilometre/{car}", Access.SIGNED_IN),
                            signedIn("/services/dernier-kilometre/{car}/carte.svg"),
                            open("/lieu"),
                            open("/lieu/carte.svg"),
                            signedIn("/reglages"),
                            new Route(HttpMethod.POST, "/reglages", Access.SIGNED_IN),
                            signedIn("/reglages/compte"),
                            new Route(HttpMethod.POST, "/reglages/compte", Access.SIGNED_IN),
                            proven("/reglages/compte/mot-de-passe"),
                            new Route(HttpMethod.POST, "/reglages/compte/mot-de-passe", Access.PROVEN),
                            proven("/reglages/compte/adresse"),
                            new Route(HttpMethod.POST, "/reglages/compte/adresse", Access.PROVEN),
                            signedIn("/reglages/compte/appareils"),
                            new Route(HttpMethod.POST, "/reglages/compte/appareils", Access.PROVEN),
                            proven("/reglages/compte/deux-etapes"),
                            new Route(HttpMethod.POST, "/reglages/compte/deux-etapes", Access.PROVEN),
                            proven("/reglages/compte/cles"),
                            new Route(HttpMethod.POST, "/reglages/compte/cles", Access.PROVEN),
                            proven("/reglages/compte/fermer"),
                            new Route(HttpMethod.POST, "/reglages/compte/fermer", Access.PROVEN),
                            signedIn("/reglages/compte/consultations"),
                            signedIn("/confirmer"),
                            new Route(HttpMethod.POST, "/confirmer", Access.SIGNED_IN),
                            signedIn("/reglages/voiture"),
                            signedIn("/reglages/voiture/ajouter"),
                            new Route(HttpMethod.POST, "/reglages/voiture/ajouter", Access.SIGNED_IN),
                            signedIn("/reglages/voiture/{car}"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/activer", Access.SIGNED_IN),
                            signedIn("/reglages/voiture/{car}/choix"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/choix", Access.SIGNED_IN),
                            proven("/reglages/voiture/{car}/arreter"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/arreter", Access.PROVEN),
                            proven("/reglages/voiture/{car}/retirer"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/retirer", Access.PROVEN),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/opposition", Access.SIGNED_IN),
                            signedIn("/reglages/voiture/invitations"),
                            new Route(HttpMethod.POST, "/reglages/voiture/invitations", Access.SIGNED_IN),
                            signedIn("/reglages/voiture/{car}/lectures"),
                            signedIn("/reglages/voiture/{car}/acces"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/acces", Access.PROVEN),
                            signedIn("/reglages/voiture/{car}/possession"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/possession", Access.SIGNED_IN),
                            signedIn("/messages"),
                            new Route(HttpMethod.POST, "/messages", Access.SIGNED_IN),
                            signedIn("/messages/{message}"),
                            new Route(HttpMethod.POST, "/messages/{message}", Access.SIGNED_IN),
                            signedIn("/reglages/voiture/{car}/services"),
                            signedIn("/reglages/voiture/{car}/mode-prive"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/mode-prive", Access.SIGNED_IN),
                            proven("/reglages/voiture/{car}/mode-prive/desactiver"),
                            new Route(HttpMethod.POST, "/reglages/voiture/{car}/mode-prive/desactiver", Access.PROVEN),
                            signedIn("/reglages/voiture/{car}/mode-prive/preuve"),
                            signedIn("/live"),
                            signedIn("/tiles/{z}/{x}/{y}.mvt"),
                            open("/donnees-collectees"),
                            open("/compatibilite"),
                            new Route(HttpMethod.POST, "/compatibilite", Access.PUBLIC),
                            open("/voitures/{model}.svg"),
                            open("/voitures/{model}/{colour}.svg"),
                            open("/assets/**"),
                            open("/webjars/**"),
                            open("/problems/{code}"),
                            open("/version"),
                            open("/demo/mail"),

                            // Applications of others
                            signedIn("/reglages/applications"),
                            new Route(HttpMethod.POST, "/reglages/applications", Access.SIGNED_IN),
                            proven("/oauth2/consent"),
                            proven(AUTHORIZE),
                            new Route(HttpMethod.POST, AUTHORIZE, Access.PROVEN),
                            new Route(HttpMethod.POST, "/oauth2/token", Access.PUBLIC),
                            new Route(HttpMethod.POST, REVOKE, Access.PUBLIC),
                            open("/oauth2/jwks"),
                            open("/.well-known/openid-configuration"),
                            open("/.well-known/oauth-authorization-server"),
                            new Route(HttpMethod.GET, USER_INFO, Access.PROGRAM, Scope.OPENID),

                            // The REST interface
                            open("/api/v1/openapi.json"),
                            open("/api/v1/version"),
                            new Route(HttpMethod.GET, "/api/v1/models", Access.PUBLIC, Scope.MODELS),
                            open("/api/v1/collected-data"),
                            open("/api/v1/compatibility"),
                            new Route(HttpMethod.POST, "/api/v1/compatibility", Access.PUBLIC),
                            open("/api/v1/session"),
                            new Route(HttpMethod.POST, "/api/v1/session", Access.PUBLIC),
                            new Route(HttpMethod.DELETE, "/api/v1/session", Access.ADMITTED),
                            new Route(HttpMethod.POST, "/api/v1/session/passkey/options", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/session/passkey", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/session/proof", Access.SIGNED_IN),
                            new Route(HttpMethod.POST, "/api/v1/session/proof/passkey", Access.SIGNED_IN),
                            new Route(HttpMethod.POST, "/api/v1/accounts", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/accounts/activation", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/account/activation-mail", Access.ADMITTED),
                            new Route(HttpMethod.POST, "/api/v1/account/terms", Access.ADMITTED),
                            new Route(HttpMethod.POST, "/api/v1/accounts/mail-confirmation", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/passwords/forgotten", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/passwords/reset", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/passwords/taking-back", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/recoveries", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/recoveries/completion", Access.PUBLIC),
                            new Route(HttpMethod.POST, "/api/v1/recoveries/stop", Access.PUBLIC),
                            signedIn("/api/v1/account/recovery"),
                            new Route(HttpMethod.DELETE, "/api/v1/account/recovery", Access.SIGNED_IN),
                            signedIn("/api/v1/account"),
                            new Route(HttpMethod.PUT, "/api/v1/account/profile", Access.SIGNED_IN),
                            new Route(HttpMethod.PUT, "/api/v1/account/password", Access.PROVEN),
                            new Route(HttpMethod.POST, "/api/v1/account/mail", Access.PROVEN),
                            signedIn("/api/v1/account/authenticator"),
                            new Route(HttpMethod.POST, "/api/v1/account/authenticator", Access.PROVEN),
                            new Route(HttpMethod.POST, "/api/v1/account/authenticator/confirmation", Access.PROVEN),
                            new Route(HttpMethod.POST, "/api/v1/account/recovery-codes", Access.PROVEN),
                            new Route(HttpMethod.DELETE, "/api/v1/account/authenticator", Access.PROVEN),
                            signedIn("/api/v1/account/passkeys"),
                            new Route(HttpMethod.POST, "/api/v1/account/passkeys/options", Access.PROVEN),
                            new Route(HttpMethod.POST, "/api/v1/account/passkeys", Access.PROVEN),
                            new Route(HttpMethod.DELETE, "/api/v1/account/passkeys/{passkey}", Access.PROVEN),
                            signedIn("/api/v1/account/sessions"),
                            new Route(HttpMethod.DELETE, "/api/v1/account/sessions", Access.PROVEN),
                            new Route(HttpMethod.DELETE, "/api/v1/account/sessions/{session}", Access.PROVEN),
                            new Route(HttpMethod.POST, "/api/v1/account/closing", Access.PROVEN),
                            signedIn("/api/v1/messages"),
                            new Route(HttpMethod.PUT, "/api/v1/messages/{message}/read", Access.SIGNED_IN),
                            new Route(HttpMethod.DELETE, "/api/v1/messages/{message}/read", Access.SIGNED_IN),
                            signedIn("/api/v1/cars", Scope.CARS),
                            new Route(HttpMethod.PUT, "/api/v1/cars/{car}/name", Access.SIGNED_IN),
                            new Route(HttpMethod.POST, "/api/v1/cars", Access.SIGNED_IN),
                            new Route(HttpMethod.DELETE, "/api/v1/cars/{car}", Access.PROVEN),
                            signedIn("/api/v1/cars/{car}/activation"),
                            new Route(HttpMethod.POST, "/api/v1/cars/{car}/activation", Access.SIGNED_IN),
                            new Route(HttpMethod.DELETE, "/api/v1/cars/{car}/activation", Access.PROVEN),
                            signedIn("/api/v1/cars/{car}/readings"),
                            signedIn("/api/v1/cars/{car}/people"),
                            new Route(HttpMethod.POST, "/api/v1/cars/{car}/people", Access.PROVEN),
                            new Route(HttpMethod.DELETE, "/api/v1/cars/{car}/people/{person}", Access.PROVEN),
                            signedIn("/api/v1/cars/{car}/coaching", Scope.COACHING),
                            signedIn("/api/v1/cars/{car}/coaching/months", Scope.COACHING),
                            signedIn("/api/v1/cars/{car}/parked", Scope.PLACES),
                            signedIn("/api/v1/cars/{car}/last-mile"),
                            new Route(HttpMethod.DELETE, "/api/v1/cars/{car}/last-mile", Access.SIGNED_IN),
                            signedIn("/api/v1/cars/{car}/place-links"),
                            new Route(HttpMethod.POST, "/api/v1/cars/{car}/place-links", Access.PROVEN),
                            new Route(HttpMethod.DELETE, "/api/v1/cars/{car}/place-links/{link}", Access.SIGNED_IN),
                            signedIn("/api/v1/cars/{car}/state", Scope.CARS),
                            signedIn("/api/v1/cars/{car}/services"),
                            signedIn("/api/v1/cars/{car}/private-mode"),
                            new Route(HttpMethod.POST, "/api/v1/cars/{car}/private-mode", Access.SIGNED_IN),
                            new Route(HttpMethod.DELETE, "/api/v1/cars/{car}/private-mode", Access.PROVEN),
                            signedIn("/api/v1/cars/{car}/private-mode/proof"),
                            signedIn("/api/v1/trips/{trip}/coaching/moments"),
                            signedIn("/api/v1/trips/{trip}/coaching", Scope.COACHING)),
                    Stream.of(
                                    DrivingRoutes.all(),
                                    SaleRoutes.all(),
                                    AppRoutes.all(),
                                    MultimediaRoutes.all(),
                                    JourneyRoutes.all())
                            .flatMap(List::stream))
            .toList();

    /** A stream is not asked for its head: it would stay open for nothing. */
    private static final Set<String> STREAMS = Set.of("/live");

    /** The same, and the heads of all that can be got, which are answered as the whole is. */
    static final List<Route> WITH_HEADS = ALL.stream()
            .flatMap(route -> Stream.concat(Stream.of(route), route.head().stream()))
            .toList();

    private Optional<Route> head() {
        return method.equals(HttpMethod.GET) && !STREAMS.contains(pattern)
                ? Optional.of(new Route(HttpMethod.HEAD, pattern, access, scope))
                : Optional.empty();
    }

    private static Route open(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.PUBLIC);
    }

    private static Route proven(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.PROVEN);
    }

    private static Route signedIn(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN);
    }

    private static Route signedIn(String pattern, Scope scope) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN, scope);
    }
}
