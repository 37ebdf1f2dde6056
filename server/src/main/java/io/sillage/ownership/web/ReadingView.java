package io.sillage.ownership.web;

/**
 * What somebody read of a car on one day.
 *
 * @param name of a person or a program; of somebody whose account is closed, that it is
 * @param program whether it was a program
 * @param what in words
 * @param times how often, in words
 * @param last when it was read last, in words
 */
public record ReadingView(String name, boolean program, String what, String times, String last) {}
