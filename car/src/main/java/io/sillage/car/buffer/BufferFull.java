package io.sillage.car.buffer;

import java.io.IOException;

/** The buffer holds so much that has no receipt yet that not even a trip's bare totals fit any more. */
public final class BufferFull extends IOException {

    private static final long serialVersionUID = 1;

    BufferFull(long most) {
        super("the buffer's " + most + " bytes are full of chunks without a receipt; expected the server to take some");
    }
}
