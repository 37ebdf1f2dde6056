package io.sillage.dealer;

import io.sillage.dealer.FileSeen.Deed;
import io.sillage.dealer.FileSeen.State;
import io.sillage.dealer.OwnershipFile.Signed;
import io.sillage.ownership.Succession;
import io.sillage.ownership.Successions;
import io.sillage.staff.Staff;
import io.sillage.staff.StaffMember;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows files as they stand now: what became of who waits for a car is ownership's to say. */
@Component
class FileView {

    private final Successions successions;
    private final Staff staff;
    private final Clock clock;

    FileView(Successions successions, Staff staff, Clock clock) {
        this.successions = successions;
        this.staff = staff;
        this.clock = clock;
    }

    FileSeen of(OwnershipFile file, StaffMember who) {
        var waiting = Optional.ofNullable(file.succession()).flatMap(successions::find);
        var state = state(file, waiting);
        return new FileSeen(
                file.id(),
                file.shown(),
                file.owned(),
                state,
                file.endsAt(),
                waiting.map(Succession::dueAt).orElse(null),
                state == State.DISPUTED && isAnother(file, who),
                deeds(file));
    }

    private State state(OwnershipFile file, Optional<Succession> waiting) {
        if (file.confirmed() == null) {
            return file.isOpen(clock.instant()) ? State.OPEN : State.ENDED;
        }
        if (file.succession() == null) {
            return State.GIVEN;
        }
        if (waiting.isEmpty()) {
            return file.settled() != null && !file.passedOn() ? State.UPHELD : State.OVER;
        }
        if (waiting.get().isDisputed()) {
            return State.DISPUTED;
        }
        return waiting.get().countersignedAt() == null ? State.WAITING : State.OVERRULED;
    }

    private static boolean isAnother(OwnershipFile file, StaffMember who) {
        var confirmed = file.confirmed();
        return confirmed != null && !confirmed.by().equals(who.id());
    }

    private List<Deed> deeds(OwnershipFile file) {
        var deeds = new ArrayList<Deed>();
        deeds.add(deed("opened", file.opened()));
        Optional.ofNullable(file.confirmed()).ifPresent(signed -> deeds.add(deed("confirmed", signed)));
        Optional.ofNullable(file.settled())
                .ifPresent(signed -> deeds.add(deed(file.passedOn() ? "countersigned" : "upheld", signed)));
        return List.copyOf(deeds);
    }

    private Deed deed(String what, Signed signed) {
        return new Deed(what, staff.nameOf(signed.by()), signed.at(), signed.reason());
    }
}
