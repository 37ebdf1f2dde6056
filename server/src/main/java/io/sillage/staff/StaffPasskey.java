package io.sillage.staff;

import io.sillage.passkey.Credential;
import java.util.UUID;

/** A passkey of somebody who works here. */
record StaffPasskey(UUID id, UUID member, Credential credential) {}
