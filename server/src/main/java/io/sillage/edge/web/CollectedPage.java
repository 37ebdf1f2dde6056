package io.sillage.edge.web;

import io.sillage.kernel.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is collected of people and cars, for whoever wants to know before or after he has an account (R71, R74, R75). */
@Controller
class CollectedPage {

    private final CollectedViews views;

    CollectedPage(CollectedViews views) {
        this.views = views;
    }

    @GetMapping("/donnees-collectees")
    String look(Frame frame, Model model) {
        model.addAttribute("sources", views.all(frame.words()));
        return "edge/collected";
    }
}
