package io.sillage.activation;

import java.util.List;
import java.util.Optional;

/** What a service of a car needs, one thing after the other: it works when none is missing. */
public record Chain(ConnectedService service, List<Link> links) {

    /** What a service may need, in the order in which it is looked for. */
    public enum Need {
        CAPABILITY,
        OWNERSHIP,
        ACTIVATION,
        TERM,
        CONSENT,
        CONNECTION,
        PRIVATE_MODE
    }

    /** Whether it is there. Of what hangs on something that is missing, it may not be known. */
    public enum State {
        THERE,
        MISSING,
        UNKNOWN
    }

    /** One need and whether it is met. */
    public record Link(Need need, State state) {

        static Link of(Need need, boolean there) {
            return new Link(need, there ? State.THERE : State.MISSING);
        }
    }

    /** The first need that is not met: the one to see to. */
    public Optional<Need> findMissing() {
        return links.stream()
                .filter(link -> link.state() == State.MISSING)
                .map(Link::need)
                .findFirst();
    }

    public boolean works() {
        return findMissing().isEmpty();
    }
}
