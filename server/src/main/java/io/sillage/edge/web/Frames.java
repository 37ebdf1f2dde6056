package io.sillage.edge.web;

import io.sillage.brand.Brand;
import io.sillage.edge.OpenForms;
import io.sillage.kernel.Cars;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Theme;
import io.sillage.kernel.Words;
import io.sillage.notification.Inbox;
import io.sillage.staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from its request. */
@Component
class Frames {

    static final String THEME_COOKIE = "theme";
    static final String CAR_COOKIE = "car";

    private final Languages languages;
    private final VersionedAssets assets;
    private final ObjectProvider<Cars> cars;
    private final Inbox inbox;
    private final OpenForms forms;
    private final Brand brand;
    private final Clock clock;

    /** A token needs a session; who only meets an error page needs neither. */
    Frames(
            Languages languages,
            VersionedAssets assets,
            ObjectProvider<Cars> cars,
            Inbox inbox,
            OpenForms forms,
            Brand brand,
            Clock clock) {
        this.inbox = inbox;
        this.forms = forms;
        this.brand = brand;
        this.languages = languages;
        this.assets = assets;
        this.cars = cars;
        this.clock = clock;
    }

    Frame of(HttpServletRequest request) {
        return of(request, person(request));
    }

    private Frame of(HttpServletRequest request, @Nullable SignedIn who) {
        List<Cars.Named> his = who == null ? List.of() : carsOf(who);
        return new Frame(
                words(request, who),
                new Frame.Look(theme(request), assets, brand.name(), brand.wordmark()),
                request.getUserPrincipal() == null && !forms.at(request.getRequestURI()) ? "" : csrfToken(request),
                request.getRequestURI(),
                who,
                his,
                lookedAt(request, his),
                () -> who == null ? 0 : inbox.unread(who.account()),
                clock.instant());
    }

    private Words words(HttpServletRequest request, @Nullable SignedIn who) {
        return colleague(request)
                .map(colleague -> languages.wordsFor(request, colleague.zone()))
                .orElseGet(() -> languages.wordsFor(request, who));
    }

    private List<Cars.Named> carsOf(SignedIn who) {
        var source = cars.getIfAvailable();
        return source == null ? List.of() : source.of(who);
    }

    /** The car named in the address, else the one this browser looked at last, else the first. */
    private static Cars.@Nullable Named lookedAt(HttpServletRequest request, List<Cars.Named> cars) {
        return Optional.ofNullable(request.getParameter(CAR_COOKIE))
                .flatMap(id -> named(cars, id))
                .or(() -> Cookies.find(request, CAR_COOKIE).flatMap(id -> named(cars, id)))
                .or(() -> cars.stream().findFirst())
                .orElse(null);
    }

    private static Optional<Cars.Named> named(List<Cars.Named> cars, String id) {
        return cars.stream().filter(car -> car.id().toString().equals(id)).findFirst();
    }

    private static Theme theme(HttpServletRequest request) {
        return Cookies.find(request, THEME_COOKIE).flatMap(Frames::theme).orElse(Theme.SYSTEM);
    }

    static Optional<Theme> theme(String name) {
        for (var theme : Theme.values()) {
            if (theme.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    private static String csrfToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static @Nullable SignedIn person(HttpServletRequest request) {
        return principal(request) instanceof SignedIn who ? who : null;
    }

    private static Optional<StaffMember> colleague(HttpServletRequest request) {
        return principal(request) instanceof StaffMember colleague ? Optional.of(colleague) : Optional.empty();
    }

    private static @Nullable Object principal(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                ? authentication.getPrincipal()
                : null;
    }
}
