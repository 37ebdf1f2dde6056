package io.sillage.edge.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Collects what the modules have to show on a page into one complete answer. */
@Component
class PageCards {

    private final List<Card> cards;
    private final TemplateEngine templates;

    PageCards(List<Card> cards, TemplateEngine templates) {
        this.cards = cards.stream().sorted(Comparator.comparingInt(Card::order)).toList();
        this.templates = templates;
    }

    /** The cards of a place in their order, each asked now and drawn when the page reaches it. */
    List<Content> at(Card.Place place, SignedIn who, Frame frame) {
        var car = frame.car();
        var request = new Card.Request(who, car == null ? null : car.id(), frame);
        return cards.stream()
                .filter(card -> card.place() == place)
                .flatMap(card -> shown(card, request).stream())
                .map(view -> content(view, frame))
                .toList();
    }

    /** A card about something that this person may not see of the car is not there for him. */
    private static Optional<Card.View> shown(Card card, Card.Request request) {
        try {
            return card.show(request);
        } catch (NotFound notHis) {
            return Optional.empty();
        }
    }

    private Content content(Card.View view, Frame frame) {
        var parameters = new HashMap<>(view.parameters());
        parameters.put("frame", frame);
        return output -> templates.render(view.template() + ".jte", parameters, output);
    }
}
