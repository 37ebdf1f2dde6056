package io.sillage.oauth;

import io.sillage.account.EndsWithSignIns;
import io.sillage.kernel.AccountId;
import org.springframework.stereotype.Component;

/** When the ways into an account are not trusted any more, no application keeps one (A15). */
@Component
class SignInsEnded implements EndsWithSignIns {

    private final Connections connections;

    SignInsEnded(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void end(AccountId person) {
        connections.endAll(person);
    }
}
