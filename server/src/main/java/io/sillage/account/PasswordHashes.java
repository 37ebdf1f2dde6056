package io.sillage.account;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP password storage). Any thread may ask; at most half of the
 * processors work on passwords at a time, so that sign-ins cannot starve the cars.
 */
@Component
class PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int PATIENCE_SECONDS = 2;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final String nobodys = argon2.encode("the password of nobody");

    /** @throws SignInBusy when no place came free in time */
    String hash(String password) {
        return inPlace(() -> hashed(password));
    }

    /**
     * Whether a password is the one that was hashed. Without a hash it works as long and says no, so that a clock does
     * not tell which accounts exist.
     */
    boolean matches(String password, @Nullable String hash) {
        return inPlace(() -> argon2.matches(PasswordRules.normal(password), hash == null ? nobodys : hash))
                && hash != null;
    }

    private String hashed(String password) {
        return Objects.requireNonNull(argon2.encode(PasswordRules.normal(password)));
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
