package io.sillage.journey.web;

import io.sillage.journey.Journey;
import io.sillage.journey.Journey.State;
import io.sillage.journey.Plan;
import io.sillage.journey.Plans;
import io.sillage.journey.Sending;
import io.sillage.journey.Stop;
import io.sillage.journey.web.PlannerView.StepView;
import io.sillage.journey.web.PlannerView.StopView;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.location.LastMiles;
import io.sillage.map.NoWayThere;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts journeys into words. */
@Component
class JourneyViews {

    private static final int FEWEST_TO_ORDER = 3;

    private final Plans plans;
    private final Sending sending;
    private final LastMiles miles;

    JourneyViews(Plans plans, Sending sending, LastMiles miles) {
        this.plans = plans;
        this.sending = sending;
        this.miles = miles;
    }

    JourneyRow row(Journey journey, Words words) {
        return new JourneyRow(
                PlannerPage.address(journey),
                title(journey, words),
                state(journey, words),
                words.when(journey.times().changedAt()),
                journey.state().isSent());
    }

    static String title(Journey journey, Words words) {
        return journey.title().isEmpty() ? words.say("journey.untitled") : journey.title();
    }

    static String state(Journey journey, Words words) {
        return journey.state() == State.DRIVING && journey.reached() > 0
                ? words.say(
                        "journey.reached", journey.reached(), journey.stops().size())
                : words.say("journey.state-" + Spelling.of(journey.state()));
    }

    /** What is known of its way, or why there is none. */
    private record Way(
            @Nullable Plan plan, String lost, @Nullable String lostStop) {}

    PlannerView of(SignedIn who, Journey journey, Words words) {
        boolean draft = journey.state() == State.DRAFT;
        var way = way(who, journey);
        var plan = way.plan();
        int places = journey.stops().size();
        var lack = sending.lack(who, journey.vehicle());
        return new PlannerView(
                PlannerPage.address(journey),
                title(journey, words),
                journey.name(),
                draft,
                journey.state() == State.QUEUED,
                journey.state() != State.QUEUED,
                state(journey, words),
                stops(journey, plan, words),
                words.say(plan == null || plan.start() == null ? "journey.start-unknown" : "journey.start-car"),
                words.say("journey.count", Math.max(0, places - 1)),
                places >= Journey.MOST_STOPS,
                draft && places >= FEWEST_TO_ORDER,
                plan == null || plan.route() == null
                        ? ""
                        : words.say("journey.total", words.distance(plan.metres()), words.duration(plan.seconds())),
                way.lost(),
                way.lostStop(),
                lack == Sending.Lack.NOTHING ? "" : "journey.lack-" + Spelling.of(lack),
                places == 0 ? "" : PlannerPage.address(journey) + "/carte.svg?v=" + version(journey),
                draft ? List.of() : steps(journey, words),
                hasLastMile(who, journey));
    }

    private static long version(Journey journey) {
        return journey.times().changedAt().toEpochMilli();
    }

    private Way way(SignedIn who, Journey journey) {
        if (journey.state() == State.ENDED || journey.state() == State.WITHDRAWN) {
            return new Way(null, "", null);
        }
        try {
            return new Way(plans.plan(who, journey), "", null);
        } catch (NoWayThere lost) {
            return new Way(null, "journey.fault-no-way-there", lostStop(who, journey, lost));
        } catch (NotFound notHis) {
            throw notHis;
        } catch (Refusal refusal) {
            return new Way(null, "journey.fault-" + refusal.code(), null);
        }
    }

    /** The place that no way leads to: points count the start where there is one. */
    private @Nullable String lostStop(SignedIn who, Journey journey, NoWayThere lost) {
        int stop = lost.point() - (plans.startsAtCar(who, journey.vehicle()) ? 1 : 0);
        return stop < 0 || stop >= journey.stops().size()
                ? null
                : journey.stops().get(stop).label();
    }

    private static List<StopView> stops(Journey journey, @Nullable Plan plan, Words words) {
        var views = new ArrayList<StopView>();
        int last = journey.stops().size() - 1;
        for (int i = 0; i <= last; i++) {
            Stop stop = journey.stops().get(i);
            var arrival = plan == null || plan.route() == null
                    ? null
                    : plan.arrivals().get(i);
            views.add(new StopView(
                    i + 1,
                    i == last ? words.say("journey.destination") : words.say("journey.stop", i + 1),
                    stop.label(),
                    arrival == null || arrival.seconds() == 0
                            ? ""
                            : words.say("journey.arrival", words.time(arrival.at())),
                    arrival == null || arrival.seconds() == 0
                            ? ""
                            : words.say(
                                    "journey.total",
                                    words.distance(arrival.metres()),
                                    words.duration(arrival.seconds())),
                    i == 0,
                    i == last,
                    i < journey.reached()));
        }
        return views;
    }

    private static List<StepView> steps(Journey journey, Words words) {
        var steps = new ArrayList<StepView>();
        var state = journey.state();
        add(steps, words.say("journey.step-sent"), when(journey.times().sentAt(), words), true, state == State.QUEUED);
        if (state == State.WITHDRAWN || state == State.EXPIRED) {
            add(steps, words.say("journey.state-" + Spelling.of(state)), "", true, true);
            return steps;
        }
        add(
                steps,
                words.say("journey.step-delivered"),
                when(journey.times().deliveredAt(), words),
                journey.times().deliveredAt() != null,
                state == State.DELIVERED);
        add(steps, words.say("journey.step-opened"), "", reaches(state, State.OPENED), state == State.OPENED);
        var driving = journey.reached() > 0
                ? words.say(
                        "journey.reached", journey.reached(), journey.stops().size())
                : words.say("journey.step-driving");
        add(steps, driving, "", reaches(state, State.DRIVING), state == State.DRIVING);
        add(steps, words.say("journey.step-parked"), "", reaches(state, State.PARKED), state == State.PARKED);
        return steps;
    }

    private static void add(List<StepView> steps, String text, String when, boolean done, boolean current) {
        steps.add(new StepView(text, when, done, current));
    }

    private static boolean reaches(State state, State wanted) {
        return state.compareTo(wanted) >= 0;
    }

    private static String when(@Nullable Instant instant, Words words) {
        return instant == null ? "" : words.when(instant);
    }

    private boolean hasLastMile(SignedIn who, Journey journey) {
        return (journey.state() == State.PARKED || journey.state() == State.ENDED)
                && lastMileOf(who, journey.vehicle());
    }

    private boolean lastMileOf(SignedIn who, VehicleId car) {
        return miles.find(who, car).isPresent();
    }
}
