package io.sillage.handover.web;

import io.sillage.handover.BuyersSide;
import io.sillage.handover.HandOver;
import io.sillage.handover.web.SaleBodies.Purchase;
import io.sillage.kernel.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cars that a person is buying from their owners, step by step (G15, G16). */
@RestController
@RequestMapping("/api/v1/purchases")
class PurchasesResource {

    private final BuyersSide buyers;
    private final SaleBodies bodies;

    PurchasesResource(BuyersSide buyers, SaleBodies bodies) {
        this.buyers = buyers;
        this.bodies = bodies;
    }

    /** Those that are under way, the newest first. */
    record Purchases(List<Purchase> purchases) {}

    /** The code that the seller gave. */
    record SellersCode(@Size(max = 40) @Nullable String code) {}

    /** What is read in the car: the code on its screen, or else what its odometer stands at, in whole kilometres. */
    record Possession(
            @Size(max = 40) @Nullable String screenCode,
            @Nullable Long odometerKm) {}

    @GetMapping
    Purchases all(SignedIn who) {
        return new Purchases(buyers.all(who).stream()
                .map(sale -> bodies.purchase(sale, buyers.findScreenCode(who, sale.id())))
                .toList());
    }

    /** Enters the code of a seller, which is good once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Purchase enter(SignedIn who, @Valid @RequestBody(required = false) @Nullable SellersCode body) {
        return shape(who, buyers.enter(who, body == null || body.code() == null ? "" : body.code()));
    }

    /** One of them, also when it has come to its end. */
    @GetMapping("/{purchase}")
    Purchase look(SignedIn who, @PathVariable String purchase) {
        return shape(who, buyers.get(who, HandOverPage.parse(purchase)));
    }

    /** Has the car show a code on its screen, as soon as it is heard of. */
    @PostMapping("/{purchase}/screen-code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void showCode(SignedIn who, @PathVariable String purchase) {
        buyers.showCode(who, HandOverPage.parse(purchase));
    }

    /** Shows that he has the car. */
    @PostMapping("/{purchase}/possession")
    Purchase prove(
            SignedIn who,
            @PathVariable String purchase,
            @Valid @RequestBody(required = false) @Nullable Possession body) {
        return shape(who, proven(who, HandOverPage.parse(purchase), body));
    }

    /** Gives it up: everything is the seller's as before. */
    @DeleteMapping("/{purchase}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(SignedIn who, @PathVariable String purchase) {
        buyers.giveUp(who, HandOverPage.parse(purchase));
    }

    private HandOver proven(SignedIn who, UUID purchase, @Nullable Possession read) {
        if (read != null && read.screenCode() != null) {
            return buyers.proveByCode(who, purchase, read.screenCode());
        }
        return buyers.proveByOdometer(
                who, purchase, read == null || read.odometerKm() == null ? -1 : read.odometerKm());
    }

    private Purchase shape(SignedIn who, HandOver sale) {
        return bodies.purchase(sale, buyers.findScreenCode(who, sale.id()));
    }
}
