package io.sillage.location.web;

import java.util.List;

/** A link to the place of a car as its owner sees it: live or not, until when, how often it was opened, and when. */
public record LinkView(String id, boolean live, String title, String opened, List<String> openings) {}
