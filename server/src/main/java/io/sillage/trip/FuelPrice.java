package io.sillage.trip;

import java.time.LocalDate;

/** What a litre costs from a day on, in thousandths of a currency (ISO 4217), as the owner of a car says. */
public record FuelPrice(LocalDate from, int thousandths, String currency) {}
