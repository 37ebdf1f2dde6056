package io.sillage.account.web;

import io.sillage.account.Recoveries;
import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** While somebody recovers an account, Home and Settings of each of its sessions say so, above all else, and can stop it. */
@Configuration(proxyBeanMethods = false)
class RecoveryCards {

    private static final int ABOVE_ALL = -100;

    private final Recoveries recoveries;

    RecoveryCards(Recoveries recoveries) {
        this.recoveries = recoveries;
    }

    @Bean
    Card recoveryOnHome() {
        return new Shown(Card.Place.HOME, recoveries);
    }

    @Bean
    Card recoveryInSettings() {
        return new Shown(Card.Place.SETTINGS, recoveries);
    }

    private record Shown(Place place, Recoveries recoveries) implements Card {

        @Override
        public int order() {
            return ABOVE_ALL;
        }

        @Override
        public Optional<View> show(Request request) {
            return recoveries
                    .find(request.who().account())
                    .map(open -> new View(
                            "account/recovery-card",
                            Map.of("due", request.frame().words().when(open.dueAt()))));
        }
    }
}
