package io.sillage.dealer;

import io.sillage.brand.Brand;
import io.sillage.ownership.Successions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets, once a day, the files and look-ups that are older than the brand keeps them. A file on which somebody waits stays. */
@Component
class Forgetting {

    private final FileTable files;
    private final LookUpTable lookUps;
    private final Successions successions;
    private final int months;
    private final Clock clock;

    Forgetting(FileTable files, LookUpTable lookUps, Successions successions, Brand brand, Clock clock) {
        this.files = files;
        this.lookUps = lookUps;
        this.successions = successions;
        this.months = brand.rules().deskMonths();
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    @Transactional
    void forget() {
        var oldest = oldestKept();
        lookUps.forgetBefore(oldest);
        files.allBefore(oldest).stream().filter(file -> !waits(file)).forEach(file -> files.remove(file.id()));
    }

    private Instant oldestKept() {
        return clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private boolean waits(OwnershipFile file) {
        return file.succession() != null && successions.find(file.succession()).isPresent();
    }
}
