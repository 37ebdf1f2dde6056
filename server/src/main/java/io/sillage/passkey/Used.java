package io.sillage.passkey;

/** What an authenticator says when a passkey is used. */
public record Used(
        byte[] credential, byte[] userHandle, byte[] authenticatorData, byte[] clientData, byte[] signature) {}
