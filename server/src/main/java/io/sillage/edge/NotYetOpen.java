package io.sillage.edge;

import io.sillage.account.Standing;
import io.sillage.kernel.Refusal;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A person is signed in, and his account is not open all the way. */
final class NotYetOpen extends Refusal {

    private static final long serialVersionUID = 1;

    private NotYetOpen(String code, String message) {
        super(Kind.FORBIDDEN, code, message);
    }

    /** What the account of the person behind this request waits for, if it does. */
    static Optional<NotYetOpen> here() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(person -> is(person, Standing.NOT_ACTIVATED)
                        ? Optional.of(activation())
                        : is(person, Standing.TERMS_PENDING) || is(person, Standing.SUSPENDED)
                                ? Optional.of(terms())
                                : Optional.empty());
    }

    private static NotYetOpen activation() {
        return declined("activation-needed", "Activate the account first: follow the link in the activation mail.");
    }

    private static NotYetOpen terms() {
        return declined("terms-needed", "Agree to the terms of use first.");
    }

    private static NotYetOpen declined(String code, String message) {
        return new NotYetOpen(code, message);
    }

    private static boolean is(Authentication person, Standing standing) {
        return person.getAuthorities().stream()
                .anyMatch(granted -> SessionPerson.authority(standing).equals(granted.getAuthority()));
    }
}
