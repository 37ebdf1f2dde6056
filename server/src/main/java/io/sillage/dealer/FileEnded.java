package io.sillage.dealer;

import io.sillage.kernel.Refusal;

/** A file was open for as long as a customer stands before the desk, or was dealt with (A16). */
public final class FileEnded extends Refusal {

    private static final long serialVersionUID = 1;

    FileEnded() {
        super(Kind.FORBIDDEN, "file-ended", "This file is closed. Ask the customer for his code to open another.");
    }
}
