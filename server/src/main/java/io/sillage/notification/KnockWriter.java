package io.sillage.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.sillage.brand.Brand;
import io.sillage.kernel.Spelling;
import io.sillage.notification.Knocks.Claimed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes knocks out. Whatever the place, a knock names the kind of the message and the page of ours where it stands, and
 * nothing of the person or the car.
 */
@Component
class KnockWriter {

    static final String SIGNATURE = "Sillage-Signature";

    private static final int DECLARATIVE = 8030;
    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private final Wording wording;
    private final PublicAddress address;
    private final PushKeys keys;
    private final Brand brand;
    private final JsonMapper json;
    private final Clock clock;

    KnockWriter(Wording wording, PublicAddress address, PushKeys keys, Brand brand, JsonMapper json, Clock clock) {
        this.wording = wording;
        this.address = address;
        this.keys = keys;
        this.brand = brand;
        this.json = json;
        this.clock = clock;
    }

    /** A call: its headers and its body. */
    record Call(Map<String, String> headers, byte[] body) {}

    /** The declarative form, which iOS shows by itself and our worker reads elsewhere. */
    record Push(@JsonProperty("web_push") int webPush, Notice notification) {}

    /** What is shown, in which language, and the page that opens. The same tag takes the place of what was shown before. */
    record Notice(String title, String body, String lang, String dir, String tag, String navigate) {}

    /** What a webhook is sent. */
    record HookBody(String kind, UUID message, String link, Instant at) {}

    Call write(Claimed knock, PushTarget target, Addressee to) {
        return switch (target) {
            case PushTarget.Browser browser -> push(knock, browser, to);
            case PushTarget.Service service ->
                switch (service.kind()) {
                    case WEBHOOK -> webhook(knock, service);
                    case NTFY -> ntfy(knock, to);
                };
        };
    }

    private Call push(Claimed knock, PushTarget.Browser browser, Addressee to) {
        var notice = new Notice(
                brand.name(),
                words(knock, to),
                to.locale().toLanguageTag(),
                "ltr",
                knock.message().toString(),
                link(knock));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Authorization", keys.authorization(browser.endpoint()));
        headers.put("Content-Encoding", "aes128gcm");
        headers.put("Content-Type", "application/octet-stream");
        headers.put("TTL", String.valueOf(GOOD_FOR.toSeconds()));
        headers.put("Urgency", knock.kind() == MessageKind.SECURITY ? "high" : "normal");
        headers.put("Topic", topic(knock.message()));
        try {
            var plain = json.writeValueAsBytes(new Push(DECLARATIVE, notice));
            return new Call(headers, PushEncryption.seal(plain, browser.keys()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of a browser were looked at when it subscribed", e);
        }
    }

    /** RFC 8030, 5.4: one that comes again takes the place of the one that waits. At most 32 characters. */
    private static String topic(UUID message) {
        return message.toString().replace("-", "");
    }

    private Call webhook(Claimed knock, PushTarget.Service service) {
        var body = json.writeValueAsBytes(
                new HookBody(Spelling.of(knock.kind()), knock.message(), link(knock), knock.postedAt()));
        var seconds = clock.instant().getEpochSecond();
        return new Call(
                Map.of("Content-Type", "application/json", SIGNATURE, signature(service.secret(), seconds, body)),
                body);
    }

    /** Over the instant too, so that an old call is not taken for a new one. */
    static String signature(byte[] secret, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** Its headers may hold Latin letters alone, so the title is written as mail heads are (RFC 2047). */
    private Call ntfy(Claimed knock, Addressee to) {
        var title = Base64.getEncoder().encodeToString(brand.name().getBytes(StandardCharsets.UTF_8));
        return new Call(
                Map.of(
                        "Content-Type",
                        "text/plain; charset=utf-8",
                        "Title",
                        "=?UTF-8?B?" + title + "?=",
                        "Click",
                        link(knock),
                        "Priority",
                        knock.kind() == MessageKind.SECURITY ? "high" : "default"),
                words(knock, to).getBytes(StandardCharsets.UTF_8));
    }

    private String words(Claimed knock, Addressee to) {
        return wording.words(to.locale(), to.zone()).say("notification.knock-" + Spelling.of(knock.kind()));
    }

    private String link(Claimed knock) {
        return address.of("/messages/" + knock.message());
    }
}
