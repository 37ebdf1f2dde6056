package io.sillage.uplink;

import io.sillage.wire.Answer;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes commands with the answers of cars: once, however often the answer comes. Runs on the writer threads. */
@Component
class CommandAnswers {

    private final CommandRows rows;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommandAnswers(
            CommandRows rows, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    List<Settled> record(List<Arrival.Answered> answers) {
        if (!answers.isEmpty()) {
            transactions.executeWithoutResult(status -> answers.forEach(this::close));
        }
        return answers.stream()
                .map(answer -> new Settled(answer.delivery(), Settlement.KEPT))
                .toList();
    }

    private void close(Arrival.Answered arrival) {
        var answer = arrival.answer();
        if (answer.result() == Answer.Result.ACCEPTED) {
            return;
        }
        var car = arrival.delivery().from().identity().vehicle();
        if (rows.close(car, answer.command(), answer.result().name(), answer.reason())) {
            boolean done = answer.result() == Answer.Result.DONE;
            events.publishEvent(new CommandAnswered(answer.command(), car, done, answer.reason(), clock.instant()));
        }
    }
}
