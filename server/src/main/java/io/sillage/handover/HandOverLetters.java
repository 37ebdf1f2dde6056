package io.sillage.handover;

import io.sillage.account.Accounts;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.SignedIn;
import io.sillage.notification.Letters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of a hand-over, each posted with the step that it tells of, or not at all (A23). */
@Component
class HandOverLetters {

    private final Letters letters;
    private final Accounts accounts;
    private final Garage garage;
    private final Brand brand;

    HandOverLetters(Letters letters, Accounts accounts, Garage garage, Brand brand) {
        this.letters = letters;
        this.accounts = accounts;
        this.garage = garage;
        this.brand = brand;
    }

    void tellBegun(HandOver sale) {
        post(sale.seller(), "begun", sale, null, sellersPage(sale));
    }

    void tellEntered(HandOver sale) {
        post(sale.seller(), "entered", sale, sale.buyer(), sellersPage(sale));
    }

    void tellProven(HandOver sale) {
        post(sale.seller(), "proven", sale, sale.buyer(), sellersPage(sale));
    }

    /** To the owner: somebody sits in his car and says that he bought it. */
    void askOwner(HandOver sale) {
        post(sale.seller(), "stranger", sale, sale.buyer(), sellersPage(sale));
    }

    /** To the buyer, if there is one. */
    void tellCalledOff(HandOver sale) {
        if (sale.buyer() != null) {
            post(sale.buyer(), sale.asked() ? "still-owned" : "called-off", sale, null, "/reglages/voiture");
        }
    }

    /** To both: the buyer does not want the car. */
    void tellGivenUp(HandOver sale) {
        var buyer = Objects.requireNonNull(sale.buyer());
        post(sale.seller(), "given-up", sale, buyer, sellersPage(sale));
        post(buyer, "gave-up", sale, null, "/reglages/voiture");
    }

    /** The receipts. */
    void tellPassed(HandOver sale) {
        var buyer = Objects.requireNonNull(sale.buyer());
        var receipt = "/reglages/voiture/remises/" + sale.id();
        post(sale.seller(), "sold", sale, buyer, receipt);
        post(buyer, "bought", sale, sale.seller(), receipt);
    }

    private void post(AccountId to, String about, HandOver sale, @Nullable AccountId other, String path) {
        var car = garage.car(sale.vehicle());
        var name = other == null ? "" : accounts.find(other).map(SignedIn::name).orElse("");
        var arguments = List.<Object>of(
                brand.name(),
                garage.modelOf(car).name(),
                car.vin().tail(),
                name,
                brand.rules().saleDays());
        letters.post(to, "handover.mail-" + about, arguments, path);
    }

    private static String sellersPage(HandOver sale) {
        return "/reglages/voiture/" + sale.vehicle() + "/vendre";
    }
}
