package io.sillage.passkey;

/** What a browser hands to an authenticator: any passkey of ours will do, and it must verify its user. */
public record PasskeyRequest(String challenge, String relyingParty) {}
