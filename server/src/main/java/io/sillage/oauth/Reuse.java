package io.sillage.oauth;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A refresh token that was spent before is presented: it was copied, by whom nobody knows, so all of its family end. */
@Component
class Reuse {

    private final FamilyTable families;
    private final ApplicationTable applications;
    private final OauthLetters letters;

    Reuse(FamilyTable families, ApplicationTable applications, OauthLetters letters) {
        this.families = families;
        this.applications = applications;
        this.letters = letters;
    }

    @Transactional
    void met(UUID id) {
        families.find(id).filter(family -> families.remove(family.id())).ifPresent(this::tell);
    }

    private void tell(TokenFamily family) {
        var person = family.person();
        if (person != null) {
            applications.find(family.application()).ifPresent(application -> letters.tellCopied(person, application));
        }
    }
}
