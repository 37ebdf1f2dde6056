package io.sillage.brand;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads texts of a pack, each of which must stand in all languages of the pack, those to come too. */
final class PackTexts {

    private final Set<String> languages;
    private final String first;

    PackTexts(Pack.Head head) {
        this.languages = new LinkedHashSet<>(head.languages());
        this.languages.addAll(head.languagesToCome());
        this.first = head.languages().getFirst();
    }

    LocalText read(PackNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.parts(languages, Set.of()).entries().forEach((language, text) -> texts.put(language, text.text()));
        return new LocalText(texts, first);
    }
}
