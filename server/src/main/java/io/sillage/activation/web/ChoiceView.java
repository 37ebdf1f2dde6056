package io.sillage.activation.web;

/** One purpose in a form: the value that its box sends, what the brand calls it, and whether it is agreed to. */
public record ChoiceView(String key, String name, boolean agreed) {}
