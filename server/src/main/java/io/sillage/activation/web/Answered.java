package io.sillage.activation.web;

import io.sillage.activation.Activations;
import io.sillage.kernel.Spelling;
import io.sillage.privacy.Purpose;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What an owner said yes to, of all he was asked; what nobody asked for is passed over. */
final class Answered {

    private Answered() {}

    /** @param yes purposes as forms and programs write them, such as {@code find-my-car} */
    static Set<Purpose> with(Collection<String> yes) {
        return Activations.ASKED.stream()
                .filter(purpose -> yes.contains(Spelling.of(purpose)))
                .collect(Collectors.toSet());
    }
}
