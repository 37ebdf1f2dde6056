package io.sillage.passkey;

/** What an authenticator says of a passkey that it has made. */
public record Made(byte[] attestation, byte[] clientData) {}
