package io.sillage.account;

import io.sillage.kernel.AccountId;
import io.sillage.privacy.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has every module forget a person, and the account module last: others may need to know whose things they are. */
@Component
class Erasure {

    private final ObjectProvider<PersonalData> modules;

    Erasure(ObjectProvider<PersonalData> modules) {
        this.modules = modules;
    }

    @Transactional
    void erase(AccountId person) {
        modules.stream().filter(module -> !(module instanceof AccountData)).forEach(module -> module.erase(person));
        modules.stream().filter(AccountData.class::isInstance).forEach(module -> module.erase(person));
    }
}
