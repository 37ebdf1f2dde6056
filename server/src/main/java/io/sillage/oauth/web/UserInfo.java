package io.sillage.oauth.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.sillage.kernel.SignedIn;
import io.sillage.oauth.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the person is for whom an application speaks, as OpenID Connect says it; no more than he agreed to. */
@RestController
class UserInfo {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Claims(
            String sub,
            @Nullable String name,
            @Nullable String locale,
            @Nullable String zoneinfo) {}

    @GetMapping("/oauth2/userinfo")
    Claims claims(SignedIn who, Authentication application) {
        var sub = who.account().toString();
        boolean profile = application.getAuthorities().stream()
                .anyMatch(granted -> Scope.PROFILE.authority().equals(granted.getAuthority()));
        return profile
                ? new Claims(
                        sub,
                        who.name(),
                        who.locale().toLanguageTag(),
                        who.zone().getId())
                : new Claims(sub, null, null, null);
    }
}
