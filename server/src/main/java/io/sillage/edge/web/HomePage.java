package io.sillage.edge.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: where the car is, its last trip, and whatever else a module has to say about it. */
@Controller
class HomePage {

    private final PageCards cards;
    private final LiveStreams streams;

    HomePage(PageCards cards, LiveStreams streams) {
        this.cards = cards;
        this.streams = streams;
    }

    @GetMapping("/")
    String home(Frame frame, SignedIn who, Model model) {
        model.addAttribute("since", streams.latestChange());
        model.addAttribute("hero", cards.at(Card.Place.HERO, who, frame));
        model.addAttribute("cards", cards.at(Card.Place.HOME, who, frame));
        return "edge/home";
    }
}
