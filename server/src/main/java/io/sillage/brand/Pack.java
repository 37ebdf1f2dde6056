package io.sillage.brand;

import java.util.Map;

/** A brand pack, read and checked whole. Its maps keep the order of its files. */
record Pack(
        String name, String wordmark, Map<String, LocalText> names, Map<String, CarModel> models, BrandRules rules) {}
