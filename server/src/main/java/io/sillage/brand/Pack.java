package io.sillage.brand;

import java.util.List;
import java.util.Map;

/** A brand pack, read and checked whole. Its maps keep the order of its files. */
record Pack(
        Head head,
        Map<String, LocalText> names,
        Map<String, CarModel> models,
        List<PhoneApp> phoneApps,
        BrandRules rules) {

    /**
     * Who the brand is, in which languages its pages speak, in which others its names are ready, in which countries it
     * sells, and around which colour its installed App stands.
     */
    record Head(
            String name,
            String wordmark,
            List<String> languages,
            List<String> languagesToCome,
            List<String> markets,
            String appColour) {}
}
