package io.sillage.account;

import io.sillage.kernel.AccountId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What lets into an account without asking again: its sessions, and whatever else modules have let in for it. */
@Component
class WaysIn {

    private final Sessions sessions;
    private final ObjectProvider<EndsWithSignIns> others;

    WaysIn(Sessions sessions, ObjectProvider<EndsWithSignIns> others) {
        this.sessions = sessions;
        this.others = others;
    }

    /** Closes them all but one session; with an empty id, all. */
    void closeAllBut(AccountId account, String sessionId) {
        sessions.endOthers(account, sessionId);
        others.forEach(other -> other.end(account));
    }
}
