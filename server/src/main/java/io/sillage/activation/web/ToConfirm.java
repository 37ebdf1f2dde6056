package io.sillage.activation.web;

/** The code that an owner with limited rights shows his dealer, and until when it is good, in words. */
public record ToConfirm(String code, String until) {}
