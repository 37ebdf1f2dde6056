package io.sillage.uplink;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands what cars are like to whoever keeps it: a batch in one commit, and one by one when that fails, so that a car
 * whose state cannot be kept holds up no other. Runs on the writer threads.
 */
@Component
class StateRecorder {

    private static final RareLog FAILURES = new RareLog(LoggerFactory.getLogger(StateRecorder.class));

    private final ObjectProvider<StateListener> listeners;
    private final TransactionOperations transactions;
    private final StoreGuard store;

    StateRecorder(ObjectProvider<StateListener> listeners, TransactionOperations transactions, StoreGuard store) {
        this.listeners = listeners;
        this.transactions = transactions;
        this.store = store;
    }

    List<Settled> record(List<Arrival.State> states) {
        if (states.isEmpty() || !store.accepts()) {
            return Settled.withheld(states);
        }
        if (states.size() > 1 && isKept(states)) {
            return states.stream().map(StateRecorder::kept).toList();
        }
        return states.stream()
                .map(state -> isKept(List.of(state)) ? kept(state) : new Settled(state.delivery(), Settlement.WITHHELD))
                .toList();
    }

    private boolean isKept(List<Arrival.State> states) {
        try {
            transactions.executeWithoutResult(status ->
                    states.forEach(state -> listeners.forEach(listener -> listener.stateReported(state.report()))));
            return true;
        } catch (RuntimeException failure) {
            FAILURES.warn("what cars are like could not be kept", failure);
            return false;
        }
    }

    private static Settled kept(Arrival.State state) {
        return new Settled(state.delivery(), Settlement.KEPT);
    }
}
