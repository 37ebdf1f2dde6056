package io.sillage.coaching.web;

/**
 * A costly moment in words: its number on the map (0 when its place is not known), what happened, what would have been better, what that
 * would have saved, and how far it can be trusted.
 */
public record MomentView(int number, String title, String when, String better, String saves, String confidence) {}
