package io.sillage.car.link;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import org.jspecify.annotations.Nullable;

/** Says so when a failure of TLS looks like a car's clock that is wrong by years. */
final class ClockDoubt {

    private ClockDoubt() {}

    static String explain(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateNotYetValidException || cause instanceof CertificateExpiredException) {
                return "the server's certificate is out of its time (" + cause.getMessage()
                        + "); either it is, or this car's clock is wrong";
            }
        }
        return failure == null ? "unknown" : String.valueOf(failure.getMessage());
    }
}
