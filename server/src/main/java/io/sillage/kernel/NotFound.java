package io.sillage.kernel;

/** There is no such thing, or it is not yours to know of: the two look the same. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super(Kind.NOT_FOUND, "not-found", "There is no such thing here.");
    }
}
