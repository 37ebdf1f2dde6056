package io.sillage.oauth;

import io.sillage.kernel.NotFound;
import io.sillage.oauth.ApplicationRefused.Part;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programs of others that people may connect. An operator registers each on the machine itself. */
@Service
@Transactional
public class Applications {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PURPOSE = 200;

    private final ApplicationTable table;
    private final Clock clock;

    Applications(ApplicationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * What is registered.
     *
     * @param name as people read it
     * @param purpose what the application does with what it sees, as people read it
     * @param redirects where people come back to; none for a program that speaks for nobody
     * @param scopes by their names on the wire
     * @param secret whether it runs where a secret can be kept
     */
    public record Registration(
            String name, String purpose, Set<String> redirects, Set<String> scopes, boolean secret) {}

    /**
     * Registers an application and gives what it is known by. The secret is told this once.
     *
     * @throws ApplicationRefused when a part of it cannot be
     */
    public Credentials register(Registration wished) {
        var secret = wished.secret() ? Optional.of(ClientSecrets.random()) : Optional.<String>empty();
        var application = new Application(
                UUID.randomUUID(),
                ClientSecrets.randomName(),
                readable(wished.name(), LONGEST_NAME, Part.NAME),
                readable(wished.purpose(), LONGEST_PURPOSE, Part.PURPOSE),
                secret.map(ClientSecrets::digest).orElse(null),
                Redirects.checked(wished.redirects()),
                scopes(wished));
        table.add(application, clock.instant());
        return new Credentials(application.client(), secret.orElse(null));
    }

    /**
     * Takes an application off the list; what people let it see ends with it.
     *
     * @throws NotFound when there is none of that name on the wire
     */
    public void remove(String client) {
        table.remove(table.findByClient(client).orElseThrow(NotFound::new).id());
    }

    /** The names on the wire and the names that people read. */
    @Transactional(readOnly = true)
    public List<String> list() {
        return table.all().stream()
                .map(application -> application.client() + "  " + application.name())
                .toList();
    }

    private static Set<Scope> scopes(Registration wished) {
        var known = Scope.known(wished.scopes());
        boolean speaksForNobody = wished.redirects().isEmpty();
        if (known.isEmpty()
                || known.size() < wished.scopes().size()
                || (speaksForNobody && !wished.secret())
                || known.stream().anyMatch(scope -> scope.isOfNobody() != speaksForNobody)) {
            throw new ApplicationRefused(Part.SCOPES);
        }
        return known;
    }

    private static String readable(String text, int longest, Part part) {
        var stripped = text.strip();
        if (stripped.isEmpty()
                || stripped.codePointCount(0, stripped.length()) > longest
                || stripped.codePoints().anyMatch(Applications::isHidden)) {
            throw new ApplicationRefused(part);
        }
        return stripped;
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }
}
