package io.sillage.dealer.web;

/** What was typed into the form of a file that was refused. */
public record Typed(String vin, String reason) {}
