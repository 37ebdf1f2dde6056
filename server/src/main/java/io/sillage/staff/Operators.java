package io.sillage.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Those who run the platform. None exists until one is created on the machine itself. */
@Service
public class Operators {

    private static final Pattern MAIL = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,189}");

    private final OperatorRepository operators;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Operators(OperatorRepository operators, Clock clock) {
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * Creates an operator and gives the password for his first sign-in, which is told this once.
     *
     * @throws OperatorMailRefused when that is no mail address
     * @throws OperatorExists when he was created before
     */
    public String create(String mail) {
        var address = mail.strip().toLowerCase(Locale.ROOT);
        if (!MAIL.matcher(address).matches()) {
            throw new OperatorMailRefused();
        }
        var password = OneTimePassword.random(random);
        try {
            operators.save(new Operator(UUID.randomUUID(), address, password.digest(), clock.instant(), null));
        } catch (DuplicateKeyException e) {
            throw new OperatorExists();
        }
        return password.text();
    }

    /** Whether there is anybody to answer for this platform. */
    public boolean exist() {
        return operators.count() > 0;
    }
}
