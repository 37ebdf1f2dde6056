package io.sillage.uplink;

import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells cars what became of their messages: called by the writers, carried out on the event loops, one hop for each
 * loop, so that no lock of a connection is ever taken by a writer.
 */
@Component
class Acknowledger {

    private final Intake intake;

    Acknowledger(Intake intake) {
        this.intake = intake;
    }

    void tell(List<Settled> all) {
        Map<Context, List<Settled>> byLoop = new HashMap<>();
        for (var settled : all) {
            byLoop.computeIfAbsent(settled.delivery().from().context(), loop -> new ArrayList<>())
                    .add(settled);
        }
        byLoop.forEach((loop, its) -> loop.runOnContext(now -> onLoop(its)));
        intake.settled(all);
    }

    private static void onLoop(List<Settled> all) {
        var touched = new LinkedHashSet<CarConnection>();
        for (var settled : all) {
            settled.delivery().from().settle(settled.delivery(), settled.settlement());
            touched.add(settled.delivery().from());
        }
        touched.forEach(CarConnection::flush);
    }
}
