package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** What was shared holds no place that we can read. */
public final class NothingToImport extends Refusal {

    private static final long serialVersionUID = 1;

    NothingToImport() {
        super(
                Kind.INVALID,
                "nothing-to-import",
                "No place was found in it. Expected a map link, a geo: address, a GPX file or a vCard.");
    }
}
