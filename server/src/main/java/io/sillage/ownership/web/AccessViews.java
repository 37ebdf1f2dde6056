package io.sillage.ownership.web;

import io.sillage.account.Accounts;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.ownership.CoUser;
import io.sillage.ownership.Invitation;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Reading;
import io.sillage.ownership.Sharing;
import io.sillage.privacy.Purpose;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words who can see a car. */
@Component
class AccessViews {

    private final Accounts accounts;

    AccessViews(Accounts accounts) {
        this.accounts = accounts;
    }

    AccessView owner(OwnershipPeriod period, Words words) {
        return new AccessView("", name(period.owner()), sees(Sharing.OFFERED), words.when(period.from()), null);
    }

    AccessView coUser(CoUser one, Words words) {
        return new AccessView(
                one.id().toString(),
                name(one.person()),
                sees(one.sees()),
                words.when(one.from()),
                end(one.until(), words));
    }

    AccessView invitation(Invitation invitation, Words words) {
        return new AccessView(
                invitation.id().toString(),
                invitation.mail(),
                sees(invitation.sees()),
                "",
                end(invitation.until(), words));
    }

    ReadingView reading(Reading reading, Words words) {
        var person = reading.person();
        var name = person == null ? reading.program() : name(person);
        return new ReadingView(
                name == null || name.isEmpty() ? words.say("ownership.reading-gone") : name,
                person == null,
                words.say("ownership.sees-" + Spelling.of(reading.purpose())),
                words.say("ownership.reading-times", reading.times()),
                words.when(reading.lastAt()));
    }

    /** Their keys, in the order in which they are asked. */
    static List<String> sees(Collection<Purpose> purposes) {
        return Stream.of(Purpose.values())
                .filter(purposes::contains)
                .map(Spelling::of)
                .toList();
    }

    String name(AccountId person) {
        return accounts.find(person).map(SignedIn::name).orElse("");
    }

    private static @Nullable String end(@Nullable Instant until, Words words) {
        return until == null ? null : words.when(until);
    }
}
