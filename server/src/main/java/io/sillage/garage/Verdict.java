package io.sillage.garage;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Whether the App's services can be had with cars of a model (R23). */
public sealed interface Verdict {

    /** All the cars in question have the data module. */
    record Connected() implements Verdict {}

    /** None has; later ones do if a month is named. */
    record NotConnected(@Nullable YearMonth laterFrom) implements Verdict {}

    /** It depends on the month of production: from this one on they do. */
    record FromMonth(YearMonth from) implements Verdict {}

    /** No car of this model was made in that month; they were from the first to the last, or still are. */
    record NotMadeThen(YearMonth first, @Nullable YearMonth last) implements Verdict {}

    /** The model was not made for that country. */
    record NotMadeFor(String market) implements Verdict {}
}
