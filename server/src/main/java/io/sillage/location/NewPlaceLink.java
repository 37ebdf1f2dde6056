package io.sillage.location;

/** A link that was made just now, with its key: 256 random bits as text, which is never told again. */
public record NewPlaceLink(PlaceLink link, String key) {}
