package io.sillage.ownership;

import io.sillage.account.Profiles;
import io.sillage.garage.Garage;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who want to be known as owners, for dealers: found by the code that they show, and by nothing else (A17). */
@Service
@Transactional(readOnly = true)
public class Claimants {

    private final ClaimTable claims;
    private final Garage garage;
    private final Rights rights;
    private final Profiles profiles;
    private final Clock clock;

    Claimants(ClaimTable claims, Garage garage, Rights rights, Profiles profiles, Clock clock) {
        this.claims = claims;
        this.garage = garage;
        this.rights = rights;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The claim whose code this is, however it is typed; never a part of one. */
    public Optional<ClaimSeen> find(String code) {
        return claims.findByCode(code, clock.instant()).map(this::seen);
    }

    private ClaimSeen seen(Claim claim) {
        var car = garage.findByVin(claim.vin());
        var person = profiles.get(claim.person());
        var owner = car.flatMap(known -> rights.periodAt(known.id(), clock.instant()))
                .map(OwnershipPeriod::owner)
                .filter(one -> !one.equals(claim.person()));
        var shown = new ClaimSeen.Shown(
                initials(person.profile().name()),
                masked(person.mail()),
                claim.vin().tail(),
                car.map(known -> garage.modelOf(known).name()).orElse(""));
        return new ClaimSeen(claim.id(), claim.person(), owner.orElse(null), shown, claim.endsAt());
    }

    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }

    static String masked(String mail) {
        int at = mail.indexOf('@');
        return mail.substring(0, Math.min(1, at)) + "•••" + mail.substring(at);
    }
}
