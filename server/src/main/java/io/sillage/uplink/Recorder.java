package io.sillage.uplink;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has a batch written, each kind of message by whom it concerns, and says of each what became of it. On writer threads. */
@Component
class Recorder {

    private final TripRecorder trips;
    private final StateRecorder states;
    private final CommandAnswers answers;
    private final Quarantine quarantine;

    Recorder(TripRecorder trips, StateRecorder states, CommandAnswers answers, Quarantine quarantine) {
        this.trips = trips;
        this.states = states;
        this.answers = answers;
        this.quarantine = quarantine;
    }

    List<Settled> record(List<Arrival> batch) {
        var settled = new ArrayList<Settled>(batch.size());
        settled.addAll(trips.record(only(batch, Arrival.TripPart.class)));
        settled.addAll(states.record(only(batch, Arrival.State.class)));
        settled.addAll(answers.record(only(batch, Arrival.Answered.class)));
        settled.addAll(quarantine.keep(only(batch, Arrival.Faulty.class)));
        return settled;
    }

    private static <A extends Arrival> List<A> only(List<Arrival> batch, Class<A> kind) {
        return batch.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
