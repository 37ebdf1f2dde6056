package io.sillage.handover.web;

import io.sillage.handover.SellersSide;
import io.sillage.handover.web.SaleBodies.Sale;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sale of a car, by its seller (R27). */
@RestController
@RequestMapping("/api/v1/cars/{car}/sale")
class SaleResource {

    private final SellersSide sellers;
    private final SaleBodies bodies;

    SaleResource(SellersSide sellers, SaleBodies bodies) {
        this.sellers = sellers;
        this.bodies = bodies;
    }

    /** The one that is under way. */
    @GetMapping
    Sale look(SignedIn who, @PathVariable String car) {
        var id = VehicleId.parse(car);
        var sale = sellers.find(who, id).orElseThrow(NotFound::new);
        return bodies.sale(sale, sellers.findCode(who, id));
    }

    /** Begins it, and gives out the code for the buyer. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Sale begin(SignedIn who, @PathVariable String car) {
        var id = VehicleId.parse(car);
        var sale = sellers.begin(who, id);
        return bodies.sale(sale, sellers.findCode(who, id));
    }

    /** The seller's last word, once the buyer has shown that he has the car: it is the buyer's then. */
    @PostMapping("/confirmation")
    Sale confirm(SignedIn who, @PathVariable String car) {
        return bodies.sale(sellers.confirm(who, VehicleId.parse(car)), Optional.empty());
    }

    /** Calls it off, or says that the car is still his to somebody who has it. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(SignedIn who, @PathVariable String car) {
        sellers.callOff(who, VehicleId.parse(car));
    }
}
