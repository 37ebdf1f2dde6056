package io.sillage.ownership;

import io.sillage.account.Accounts;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Addressee;
import io.sillage.notification.Letter;
import io.sillage.notification.Letters;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letters about whom a car is shared with. */
@Component
class SharingLetters {

    private final Letters letters;
    private final Accounts accounts;
    private final Garage garage;
    private final Brand brand;

    SharingLetters(Letters letters, Accounts accounts, Garage garage, Brand brand) {
        this.letters = letters;
        this.accounts = accounts;
        this.garage = garage;
        this.brand = brand;
    }

    /** To the mailbox, in the owner's language: whose it is, is not looked up. And to the owner, who may not have done it. */
    void tellInvited(Invitation invitation, SignedIn owner) {
        var to = new Addressee(owner.account(), invitation.mail(), owner.locale(), owner.zone());
        var arguments = arguments(invitation.vehicle(), owner.name());
        letters.post(new Letter(to, "ownership.mail-invited", arguments, "/reglages/voiture/invitations"));
        post(owner.account(), "inviting", invitation.vehicle(), invitation.mail(), access(invitation.vehicle()));
    }

    void tellShared(CoUser one, AccountId owner, SignedIn person) {
        post(owner, "shared", one.vehicle(), person.name(), access(one.vehicle()));
        post(one.person(), "let-in", one.vehicle(), name(owner), "/");
    }

    void tellEnded(CoUser one, AccountId owner) {
        post(owner, "unshared", one.vehicle(), name(one.person()), access(one.vehicle()));
        tellGone(one);
    }

    /** To somebody who may not see a car any more. */
    void tellGone(CoUser one) {
        post(one.person(), "let-out", one.vehicle(), "", "/reglages/voiture");
    }

    private void post(AccountId to, String about, VehicleId car, String name, String path) {
        letters.post(to, car, "ownership.mail-" + about, arguments(car, name), path);
    }

    private List<Object> arguments(VehicleId id, String name) {
        var car = garage.car(id);
        return List.of(brand.name(), garage.modelOf(car).name(), car.vin().tail(), name);
    }

    private String name(AccountId person) {
        return accounts.find(person).map(SignedIn::name).orElse("");
    }

    private static String access(VehicleId car) {
        return "/reglages/voiture/" + car + "/acces";
    }
}
