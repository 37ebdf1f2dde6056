package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.notification.Choosing;
import io.sillage.notification.Inbox;
import io.sillage.notification.Letters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.PersonalData;
import io.sillage.testing.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** How an owner wants to be told: when not, of what not, of which car not, and by which service of her own. */
@PlatformTest
@TestPropertySource(properties = "sillage.notification.push.to-private=true")
class NotificationChoicesTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    Letters letters;

    @Autowired
    Inbox inbox;

    @Autowired
    Choosing choosing;

    @Autowired
    MovableClock clock;

    @Autowired
    List<PersonalData> personalData;

    private PushScene scene;

    @BeforeEach
    void aBrowser() {
        scene = new PushScene(beans);
    }

    @AfterEach
    void quiet() {
        clock.reset();
        scene.close();
    }

    @Test
    void quietHoursHoldBackAllButSecurity() {
        scene.subscribe();
        var now =
                LocalTime.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).withNano(0);
        scene.choose("\"quiet\":{\"from\":\"%s\",\"until\":\"%s\"}".formatted(now.minusHours(1), now.plusHours(1)));
        scene.postOfServices();
        letters.post(scene.account(), "account.mail-password-changed", List.of("", "", "", ""), null);
        await().until(() -> scene.service.calls(scene.path).size() == 1);
        assertThat(scene.service.calls(scene.path).getFirst().headers()).containsEntry("Urgency", "high");
        await().until(() -> scene.states().contains("WAITING null"));
        clock.advance(Duration.ofMinutes(61));
        await().until(() -> scene.service.calls(scene.path).size() == 2);
        assertThat(scene.states()).containsOnly("SENT null");
    }

    @Test
    void whatIsSilencedStandsAmongTheMessagesAlone() {
        scene.subscribe();
        var before = scene.letters().to(scene.claire.mail()).size();
        choosing.choose(scene.account(), choosing.of(scene.account()));
        scene.choose("\"servicesByMail\":false,\"servicesAtOnce\":false,\"ownershipAtOnce\":false");
        scene.postOfServices();
        letters.post(
                scene.account(),
                scene.claire.car(),
                "ownership.mail-shared",
                List.of("L", "UX 250h", "1", "Paul"),
                "/");
        assertThat(inbox.newest(scene.account())).hasSize(2);
        assertThat(scene.letters().to(scene.claire.mail())).hasSize(before + 1);
        letters.post(scene.account(), "account.mail-password-changed", List.of("", "", "", ""), null);
        assertThat(scene.letters().to(scene.claire.mail())).hasSize(before + 2);
        await().until(() -> scene.service.calls(scene.path).size() == 1);
        assertThat(scene.phone.read(scene.service.calls(scene.path).getFirst().body()))
                .contains("sécurité");
    }

    @Test
    void aSilencedCarIsNotHeardAndAnotherIs() {
        scene.subscribe();
        scene.choose("\"silencedCars\":[\"" + scene.claire.car() + "\"]");
        var before = scene.letters().to(scene.claire.mail()).size();
        scene.postOfServices();
        assertThat(scene.letters().to(scene.claire.mail())).hasSize(before);
        assertThat(scene.states()).isEmpty();
        var other = scene.households.car();
        letters.post(scene.account(), other, "activation.mail-active", List.of("Lexus Link", "ES"), "/");
        assertThat(scene.letters().to(scene.claire.mail())).hasSize(before + 1);
        await().until(() -> scene.service.calls(scene.path).size() == 1);
    }

    @Test
    void aServiceOfHerOwnIsCalledWithASignedDocument() throws Exception {
        var page = Visitor.body(scene.browser.postForm(
                PushScene.PAGE,
                "pas",
                "appeler",
                "genre",
                "webhook",
                "adresse",
                scene.service.address("/hook" + scene.path)));
        var secret = page.replaceFirst("(?s).*<code class=\"key\">([^<]+)</code>.*", "$1");
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(Visitor.body(scene.browser.get(PushScene.PAGE)))
                .doesNotContain(secret)
                .contains("/hook" + scene.path);
        scene.postOfServices();
        await().until(() -> scene.service.calls("/hook").size() == 1);
        var call = scene.service.calls("/hook").getFirst();
        var body = new String(call.body(), StandardCharsets.UTF_8);
        assertThat(JsonPath.<String>read(body, "$.kind")).isEqualTo("services");
        assertThat(JsonPath.<String>read(body, "$.link")).contains("/messages/");
        assertThat(body)
                .doesNotContain(
                        "UX 250h",
                        scene.claire.mail(),
                        scene.claire.car().toString(),
                        scene.account().toString());
        var signature = call.header("Sillage-Signature");
        var at = signature.replaceFirst("t=(\\d+),v1=.*", "$1");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var right = HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(StandardCharsets.UTF_8)));
        assertThat(signature).isEqualTo("t=" + at + ",v1=" + right);
    }

    @Test
    void anNtfyTopicIsSentATextAndALink() {
        scene.browser.postForm(
                PushScene.PAGE,
                "pas",
                "appeler",
                "genre",
                "ntfy",
                "adresse",
                scene.service.address("/topic" + scene.path));
        scene.postOfServices();
        await().until(() -> scene.service.calls("/topic").size() == 1);
        var call = scene.service.calls("/topic").getFirst();
        assertThat(new String(call.body(), StandardCharsets.UTF_8)).isEqualTo("Un message sur vos services connectés");
        assertThat(call.header("Click")).contains("/messages/");
        assertThat(scene.browser.postForm(PushScene.PAGE, "pas", "ne-plus-appeler"))
                .hasStatus3xxRedirection();
        assertThat(scene.rows("hook")).isZero();
    }

    @Test
    void thePageKeepsWhatIsChosen() {
        var other = Visitor.body(scene.browser.get(PushScene.PAGE));
        assertThat(other).contains("Sécurité du compte", "Cela ne se désactive pas", "UX 250h");
        scene.browser.postForm(PushScene.PAGE, "pas", "choisir", "servicesMail", "true", "de", "22:00", "a", "07:00");
        var kept = choosing.of(scene.account());
        assertThat(kept.servicesByMail()).isTrue();
        assertThat(kept.servicesAtOnce()).isFalse();
        assertThat(kept.silenced()).containsExactly(scene.claire.car());
        assertThat(Visitor.body(scene.browser.get(PushScene.PAGE))).contains("value=\"22:00\"", "value=\"07:00\"");
        assertThat(Visitor.body(scene.browser.postForm(PushScene.PAGE, "pas", "choisir", "de", "22:00", "a", "22:00")))
                .contains("Donnez les deux heures");
        assertThat(choosing.of(scene.account())).isEqualTo(kept);
    }

    @Test
    void allOfItIsHandedOutWithoutItsKeysAndErased() {
        scene.subscribe();
        scene.choose("\"silencedCars\":[\"" + scene.claire.car() + "\"]");
        scene.browser.postForm(
                PushScene.PAGE, "pas", "appeler", "genre", "ntfy", "adresse", scene.service.address("/own"));
        var data = personalData.stream()
                .filter(one -> one.tables().contains("notification.hook"))
                .findFirst()
                .orElseThrow();
        assertThat(data.export(scene.account()).toString())
                .contains(
                        "notification.push_subscription",
                        "NTFY",
                        scene.claire.car().toString())
                .doesNotContain("/own", scene.phone.key());
        data.erase(scene.account());
        for (var table : List.of("push_subscription", "hook", "choice", "silenced_car", "knock")) {
            assertThat(scene.rows(table)).as(table).isZero();
        }
    }
}
