package io.sillage.oauth;

import io.sillage.brand.Brand;
import io.sillage.kernel.AccountId;
import io.sillage.notification.Letters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about connected applications, each inside the transaction of what it tells (A23). */
@Component
class OauthLetters {

    private static final String PAGE = "/reglages/applications";

    private final Letters letters;
    private final Brand brand;

    OauthLetters(Letters letters, Brand brand) {
        this.letters = letters;
        this.brand = brand;
    }

    void tellGiven(Connection connection, Application application) {
        boolean places = connection.scopes().stream().anyMatch(Scope::isLocation);
        post(connection.person(), places ? "given-places" : "given", application);
    }

    void tellRevoked(AccountId person, Application application) {
        post(person, "revoked", application);
    }

    /** A key of the application was used twice, so it was copied. */
    void tellCopied(AccountId person, Application application) {
        post(person, "copied", application);
    }

    private void post(AccountId person, String about, Application application) {
        letters.post(person, "oauth.mail-" + about, List.of(brand.name(), application.name()), PAGE);
    }
}
