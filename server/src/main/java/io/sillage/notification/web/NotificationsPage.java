package io.sillage.notification.web;

import io.sillage.kernel.Cars;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Refusal;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Choosing;
import io.sillage.notification.Hook;
import io.sillage.notification.HookKind;
import io.sillage.notification.Hooks;
import io.sillage.notification.NotificationChoices;
import io.sillage.notification.PushSubscriptions;
import io.sillage.notification.QuietHours;
import io.sillage.notification.QuietHoursRefused;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Notifications: how one is told of messages, in which browsers and by which service of one's own. */
@Controller
class NotificationsPage {

    private static final String PATH = "/reglages/notifications";

    private final Choosing choosing;
    private final PushSubscriptions browsers;
    private final Hooks hooks;

    NotificationsPage(Choosing choosing, PushSubscriptions browsers, Hooks hooks) {
        this.choosing = choosing;
        this.browsers = browsers;
        this.hooks = hooks;
    }

    @GetMapping(PATH)
    String look(SignedIn who, Frame frame, @RequestParam(defaultValue = "false") boolean saved, Model model) {
        return show(who, frame, new Outcome(saved, "", null), model);
    }

    /** What a form did: kept something, or failed with a fault, or named an address whose secret is shown this once. */
    private record Outcome(
            boolean saved, String fault, @Nullable Hook made) {}

    private String show(SignedIn who, Frame frame, Outcome outcome, Model model) {
        var choices = choosing.of(who.account());
        var words = frame.words();
        model.addAttribute(
                "view",
                new NotificationsView(
                        choices,
                        browsers.all(who.account()).stream()
                                .map(one -> new NotificationsView.Browser(
                                        one.id().toString(), one.device(), words.when(one.madeAt())))
                                .toList(),
                        browsers.key(),
                        hooks.areOffered(),
                        hooks.find(who.account()).orElse(null)));
        model.addAttribute("saved", outcome.saved);
        model.addAttribute("fault", outcome.fault);
        model.addAttribute("made", outcome.made);
        return "notification/notifications";
    }

    /** One page, several forms: the hidden field {@code pas} says which was sent. */
    @PostMapping(PATH)
    String change(
            SignedIn who,
            Frame frame,
            @RequestParam(name = "pas", defaultValue = "") String step,
            Form form,
            Model model) {
        try {
            switch (step) {
                case "choisir" -> choosing.choose(who.account(), form.choices(frame.cars()));
                case "retirer" -> browsers.end(who.account(), form.orNothing(form.navigateur));
                case "ne-plus-appeler" -> hooks.end(who.account());
                case "appeler" -> {
                    var made = hooks.name(who.account(), form.kind(), form.orNothing(form.adresse));
                    return show(who, frame, new Outcome(true, "", made), model);
                }
                default -> {
                    return "redirect:" + PATH;
                }
            }
            return "redirect:" + PATH + "?saved=true";
        } catch (Refusal refusal) {
            return show(who, frame, new Outcome(false, refusal.code(), null), model);
        }
    }

    /** The fields of all forms; those of another form, and boxes that are empty, are not there. */
    record Form(
            @Nullable String servicesMail,
            @Nullable String servicesAussitot,
            @Nullable String proprieteAussitot,
            @Nullable String de,
            @Nullable String a,
            @Nullable List<String> voiture,
            @Nullable String navigateur,
            @Nullable String genre,
            @Nullable String adresse) {

        String orNothing(@Nullable String field) {
            return field == null ? "" : field;
        }

        HookKind kind() {
            return "ntfy".equals(genre) ? HookKind.NTFY : HookKind.WEBHOOK;
        }

        /** Cars whose box is empty are silenced. */
        NotificationChoices choices(List<Cars.Named> cars) {
            var heard = voiture == null ? Set.<String>of() : Set.copyOf(voiture);
            Set<VehicleId> silenced = cars.stream()
                    .map(Cars.Named::id)
                    .filter(car -> !heard.contains(car.toString()))
                    .collect(Collectors.toSet());
            return new NotificationChoices(
                    servicesMail != null, servicesAussitot != null, proprieteAussitot != null, quiet(), silenced);
        }

        private @Nullable QuietHours quiet() {
            var from = orNothing(de);
            var until = orNothing(a);
            if (from.isEmpty() && until.isEmpty()) {
                return null;
            }
            try {
                return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
            } catch (DateTimeParseException e) {
                throw new QuietHoursRefused();
            }
        }
    }
}
