package io.sillage.handover.web;

import io.sillage.handover.BuyersSide;
import io.sillage.handover.HandOver;
import io.sillage.handover.SellersSide;
import io.sillage.kernel.Card;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Home to a hand-over that is under way: of the car that is looked at, or of one that is being bought. */
@Component
class HandOverCard implements Card {

    private final SellersSide sellers;
    private final BuyersSide buyers;
    private final SaleViews views;

    HandOverCard(SellersSide sellers, BuyersSide buyers, SaleViews views) {
        this.sellers = sellers;
        this.buyers = buyers;
        this.views = views;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public Optional<View> show(Request request) {
        var words = request.frame().words();
        var lines = new ArrayList<SaleLine>();
        var car = request.car();
        if (car != null) {
            findSale(request, car)
                    .ifPresent(sale -> lines.add(
                            new SaleLine(views.ofSeller(sale, null, words), "/reglages/voiture/" + car + "/vendre")));
        }
        buyers.all(request.who())
                .forEach(sale ->
                        lines.add(new SaleLine(views.ofBuyer(sale, words), "/reglages/voiture/remises/" + sale.id())));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new View("handover/card", Map.of("lines", lines)));
    }

    /** Of a car that is not his there is nothing that he sells. */
    private Optional<HandOver> findSale(Request request, VehicleId car) {
        try {
            return sellers.find(request.who(), car);
        } catch (NotFound notHis) {
            return Optional.empty();
        }
    }
}
