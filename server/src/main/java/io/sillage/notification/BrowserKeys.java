package io.sillage.notification;

/** What a browser gave us to seal for it: the point of its key, 65 bytes, and a secret of 16 (RFC 8291, 3.2). */
record BrowserKeys(byte[] point, byte[] secret) {

    static final int SECRET_BYTES = 16;
}
