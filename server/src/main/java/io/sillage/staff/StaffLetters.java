package io.sillage.staff;

import io.sillage.brand.Brand;
import io.sillage.kernel.AccountId;
import io.sillage.notification.Addressee;
import io.sillage.notification.Letter;
import io.sillage.notification.Letters;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letters to those who work here, or are asked to. The outbox knows them by their ids, which no account has. */
@Component
class StaffLetters {

    private final Letters letters;
    private final Brand brand;
    private final StaffSettings settings;

    StaffLetters(Letters letters, Brand brand, StaffSettings settings) {
        this.letters = letters;
        this.brand = brand;
        this.settings = settings;
    }

    void invite(Invitation invitation, Dealership dealership, String token) {
        var arguments = List.<Object>of(
                brand.name(), dealership.shown(), settings.invitation().toDays());
        post(
                invitation.id(),
                invitation.mail(),
                "staff.mail-invitation",
                arguments,
                "/staff/invitation?jeton=" + token);
    }

    void tell(Member member, String words, List<Object> arguments, String path) {
        post(member.id(), member.mail(), words, arguments, path);
    }

    private void post(UUID id, String mail, String words, List<Object> arguments, String path) {
        var addressee = new Addressee(new AccountId(id), mail, brand.languages().getFirst(), settings.zone());
        letters.post(new Letter(addressee, words, arguments, path));
    }
}
