package io.sillage.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One who works here, as he is kept. An operator begins with the digest of a password that his first passkey replaces; a
 * clerk begins with his passkey.
 */
@Table(schema = "staff", name = "member")
record Member(
        @Id UUID id,
        String mail,
        @Nullable String name,
        @Nullable UUID dealership,
        byte @Nullable [] oneTimePassword,
        Instant createdAt,
        @Nullable Instant joinedAt,
        @Nullable Instant leftAt,
        @Version @Nullable Integer version) {

    static Member operator(String mail, byte[] oneTimePassword, Instant now) {
        return new Member(UUID.randomUUID(), mail, null, null, oneTimePassword, now, null, null, null);
    }

    /** He goes by the invitation's id, which his authenticator was told before there was a member. */
    static Member clerk(Invitation invitation, String name, Instant now) {
        return new Member(
                invitation.id(), invitation.mail(), name, invitation.dealership(), null, now, now, null, null);
    }

    boolean isAtWork() {
        return joinedAt != null && leftAt == null;
    }

    /** With the first passkey the password is over. */
    Member join(String called, Instant now) {
        return new Member(id, mail, called, dealership, null, createdAt, now, leftAt, version);
    }

    /** Until he has made a passkey with it, a password is his only way in again. */
    Member renew(byte[] password) {
        return new Member(id, mail, name, dealership, password, createdAt, joinedAt, leftAt, version);
    }

    Member leave(Instant now) {
        return new Member(id, mail, name, dealership, null, createdAt, joinedAt, now, version);
    }

    String shownName() {
        return name == null ? mail : name;
    }
}
