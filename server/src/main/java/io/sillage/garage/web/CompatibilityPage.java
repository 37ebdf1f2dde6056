package io.sillage.garage.web;

import io.sillage.garage.Catalogue;
import io.sillage.garage.MonthRefused;
import io.sillage.garage.UnknownMarket;
import io.sillage.garage.Vin;
import io.sillage.garage.Vin.CheckDigit;
import io.sillage.garage.VinRefused;
import io.sillage.garage.web.CompatibilityView.Choice;
import io.sillage.garage.web.CompatibilityView.Fault;
import io.sillage.garage.web.CompatibilityView.Typed;
import io.sillage.kernel.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * "Check your car" (R23): for everybody, by model and month of production, or by VIN. A VIN is sent in a form and gone once
 * its models are read off it: the page it leads to, whose address can be kept and passed on, names models alone.
 */
@Controller
class CompatibilityPage {

    private static final String PATH = "/compatibilite";
    private static final String VIEW = "garage/compatibility";

    private final Catalogue catalogue;

    CompatibilityPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(PATH)
    String ask(
            @RequestParam(name = "modele", required = false) @Nullable List<String> models,
            @RequestParam(name = "mois", defaultValue = "") String month,
            @RequestParam(name = "pays", defaultValue = "") String market,
            @RequestParam(name = "vin", defaultValue = "") String reading,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        var chosen = known(models == null ? List.of() : models);
        var typed = new Typed(chosen.size() == 1 ? chosen.getFirst() : "", month, market, "", reading);
        if (models != null && chosen.isEmpty()) {
            return showFault(typed, new Fault("modele", "unknown-model"), frame, model, response);
        }
        try {
            var made = catalogue.made(month, market);
            var answers = chosen.stream()
                    .map(key -> AnswerView.of(catalogue.check(key, made), frame.words()))
                    .toList();
            return show(typed, null, answers, frame, model);
        } catch (MonthRefused refused) {
            return showFault(typed, new Fault("mois", refused.code()), frame, model, response);
        } catch (UnknownMarket refused) {
            return showFault(typed, new Fault("pays", refused.code()), frame, model, response);
        }
    }

    @PostMapping(PATH)
    String read(
            @RequestParam(name = "vin", defaultValue = "") String text,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:" + answer(Vin.of(text));
        } catch (VinRefused refused) {
            var shown = text.length() <= 40 ? text : "";
            return showFault(Typed.vin(shown), new Fault("vin", refused.code()), frame, model, response);
        }
    }

    private String answer(Vin vin) {
        var keys = catalogue.check(vin, Catalogue.Made.EVER).stream()
                .map(known -> known.model().key())
                .toList();
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("modele", keys)
                .queryParam("vin", reading(vin, keys.isEmpty()))
                .fragment("reponse")
                .toUriString();
    }

    private static String reading(Vin vin, boolean unknown) {
        if (vin.checkDigit() == CheckDigit.FAILS) {
            return "doubtful";
        }
        return unknown ? "unknown" : "read";
    }

    private List<String> known(List<String> keys) {
        return catalogue.allModels().stream()
                .map(known -> known.key())
                .filter(keys::contains)
                .toList();
    }

    private String showFault(Typed typed, Fault fault, Frame frame, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(typed, fault, List.of(), frame, model);
    }

    private String show(Typed typed, @Nullable Fault fault, List<AnswerView> answers, Frame frame, Model model) {
        var models = catalogue.allModels().stream()
                .map(known -> new Choice(known.key(), known.name()))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
        model.addAttribute(
                "view",
                new CompatibilityView(
                        models, markets(frame.words().locale()), typed, fault, answers, catalogue.phoneApps()));
        return VIEW;
    }

    private List<Choice> markets(Locale locale) {
        return catalogue.markets().stream()
                .map(market -> new Choice(market, MarketNames.of(market, locale)))
                .sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale)))
                .toList();
    }
}
