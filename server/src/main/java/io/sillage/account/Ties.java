package io.sillage.account;

import io.sillage.kernel.AccountId;

/** What a person has to part with before his account can be closed, such as a car. The modules that know implement it. */
public interface Ties {

    boolean hold(AccountId person);
}
