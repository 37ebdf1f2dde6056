package io.sillage.coaching.web;

import io.sillage.coaching.Coaching;
import io.sillage.coaching.Span;
import io.sillage.kernel.Card;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the present month is being driven, on Home; says nothing before the month's first trip. */
@Component
class CoachingCard implements Card {

    private final Coaching coaching;
    private final Clock clock;

    CoachingCard(Coaching coaching, Clock clock) {
        this.coaching = coaching;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        if (car == null) {
            return Optional.empty();
        }
        var who = request.who();
        if (!coaching.isOn(who, car)) {
            return Optional.empty();
        }
        var now = Span.month(YearMonth.now(clock.withZone(who.zone())));
        var month = coaching.span(who, car, now);
        return month.trips() == 0
                ? Optional.empty()
                : Optional.of(view(MonthView.of(month, coaching.span(who, car, now.next(-1)))));
    }

    private static View view(MonthView month) {
        return new View("coaching/month-card", Map.of("month", month));
    }
}
