package io.sillage.uplink;

import io.sillage.kernel.Refusal;

/** A car is not given a certificate. Says why in words that help the workshop and tell a stranger nothing. */
final class EnrolmentRefused extends Refusal {

    private static final long serialVersionUID = 1;

    private EnrolmentRefused(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    static EnrolmentRefused badRequest(String whatWasWrong) {
        return new EnrolmentRefused(Kind.INVALID, "signing-request-invalid", whatWasWrong);
    }

    static EnrolmentRefused badToken() {
        return new EnrolmentRefused(
                Kind.NOT_SIGNED_IN, "bootstrap-token-invalid", "a token that is unknown, used or over ten minutes old");
    }

    static EnrolmentRefused badCertificate() {
        return new EnrolmentRefused(
                Kind.FORBIDDEN,
                "certificate-not-renewable",
                "a certificate that is unknown, revoked or ended long ago");
    }
}
