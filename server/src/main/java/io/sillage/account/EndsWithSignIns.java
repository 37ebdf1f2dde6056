package io.sillage.account;

import io.sillage.kernel.AccountId;

/**
 * What ends, besides sessions, when somebody may have had a way into an account: with a new password, a new address, an
 * account taken back. The modules that let programs in implement it; it is called inside the transaction.
 */
public interface EndsWithSignIns {

    void end(AccountId person);
}
