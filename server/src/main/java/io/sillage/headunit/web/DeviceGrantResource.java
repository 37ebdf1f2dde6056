package io.sillage.headunit.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.sillage.account.QrPicture;
import io.sillage.headunit.DeviceGrants;
import io.sillage.headunit.DeviceGrants.Poll;
import io.sillage.headunit.PresentUnit;
import io.sillage.notification.PublicAddress;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The device authorization grant (RFC 8628), as the unit uses it: codes, and whether it was let in. */
@RestController
class DeviceGrantResource {

    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final String PAGE = "/multimedia";

    private final DeviceGrants grants;
    private final PublicAddress address;

    DeviceGrantResource(DeviceGrants grants, PublicAddress address) {
        this.grants = grants;
        this.address = address;
    }

    /** RFC 8628 section 3.2, and the whole address as a QR code of unit squares. */
    record Codes(
            @JsonProperty("device_code") String deviceCode,
            @JsonProperty("user_code") String userCode,
            @JsonProperty("verification_uri") String verificationUri,
            @JsonProperty("verification_uri_complete") String verificationUriComplete,
            @JsonProperty("expires_in") long expiresIn,
            long interval,
            QrPicture qr) {}

    /** RFC 6749 section 5.1; the type is that of RFC 9449. */
    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            String scope) {

        static Token of(String token) {
            return new Token(token, "DPoP", "unit:routes");
        }
    }

    /** RFC 6749 section 5.2. */
    record No(String error) {}

    @PostMapping("/headunit/api/device_authorization")
    Codes begin(PresentUnit present) {
        var codes = grants.begin(present.unit());
        var page = address.origin() + PAGE;
        var whole = page + "?code=" + codes.userCode().shown();
        return new Codes(
                codes.deviceCode(),
                codes.userCode().shown(),
                page,
                whole,
                codes.lifetime().toSeconds(),
                codes.interval().toSeconds(),
                QrPicture.of(whole));
    }

    @PostMapping("/headunit/api/token")
    ResponseEntity<Object> poll(
            PresentUnit present,
            @RequestParam(name = "grant_type", defaultValue = "") String grant,
            @RequestParam(name = "device_code", defaultValue = "") String deviceCode) {
        if (!grant.equals(GRANT)) {
            return no("unsupported_grant_type");
        }
        return switch (grants.poll(present.unit(), deviceCode)) {
            case Poll.Granted(String token) -> ResponseEntity.ok(Token.of(token));
            case Poll.Refused why -> no(why.name().toLowerCase(Locale.ROOT));
        };
    }

    private static ResponseEntity<Object> no(String error) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(new No(error));
    }
}
