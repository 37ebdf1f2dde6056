package io.sillage.passkey;

/**
 * The public half of a passkey, as a realm keeps it.
 *
 * @param id by which the authenticator names it
 * @param data WebAuthn's attested credential data: its id and its public key
 * @param counter how often the other half was used, as far as the authenticator counts
 * @param backedUp whether it lies with all of a person's devices, and not on one alone
 */
public record Credential(byte[] id, byte[] data, long counter, boolean backupEligible, boolean backedUp) {}
