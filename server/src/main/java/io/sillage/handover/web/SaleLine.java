package io.sillage.handover.web;

/** A hand-over on Home, and where its next step is. */
public record SaleLine(SaleView sale, String href) {}
