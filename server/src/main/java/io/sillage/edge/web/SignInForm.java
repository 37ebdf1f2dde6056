package io.sillage.edge.web;

import io.sillage.account.CodeNeeded;
import io.sillage.edge.Destinations;
import io.sillage.edge.SignIns;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the sign-in page and the sign-out button send. */
@Controller
class SignInForm {

    private final SignIns signIns;
    private final Destinations destinations;

    SignInForm(SignIns signIns, Destinations destinations) {
        this.signIns = signIns;
        this.destinations = destinations;
    }

    @PostMapping("/sign-in")
    ResponseEntity<Void> enter(
            @RequestParam String mail,
            @RequestParam String password,
            @RequestParam(name = "vers", defaultValue = "/") String wished,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            signIns.enter(mail, password, request, response);
            return seeOther(destinations.of(wished));
        } catch (CodeNeeded needed) {
            return seeOther(destinations.carried("/sign-in/code", wished));
        } catch (Refusal refusal) {
            return seeOther(destinations.carried("/sign-in?refused=" + refusal.code(), wished));
        }
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> leave(HttpServletRequest request, HttpServletResponse response) {
        signIns.leave(request, response);
        return seeOther("/sign-in");
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
