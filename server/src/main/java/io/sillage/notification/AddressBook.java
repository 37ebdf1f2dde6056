package io.sillage.notification;

import io.sillage.kernel.AccountId;
import java.util.Optional;

/** Knows where and in which language people are written to. The modules that keep people implement it. */
public interface AddressBook {

    /** Nobody when there is no such person, or none who can be written to. */
    Optional<Addressee> find(AccountId person);
}
