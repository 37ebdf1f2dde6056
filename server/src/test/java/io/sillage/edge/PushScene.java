package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.notification.FakePushService;
import io.sillage.notification.Letters;
import io.sillage.notification.PostedLetters;
import io.sillage.notification.PushedPhone;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** An owner, her browser that may subscribe, and a push service that is ours. */
final class PushScene implements AutoCloseable {

    static final String PAGE = "/reglages/notifications";
    static final String API = "/api/v1/notifications";

    final FakePushService service = new FakePushService();
    final PushedPhone phone = new PushedPhone();
    final String path = "/send/" + UUID.randomUUID();
    final Households households;
    final Household claire;
    final Visitor browser;

    private final ApplicationContext beans;
    private final JdbcClient jdbc;

    PushScene(ApplicationContext beans) {
        this.beans = beans;
        jdbc = beans.getBean(JdbcClient.class);
        households = new Households(
                beans.getBean(Accounts.class), beans.getBean(Garage.class), beans.getBean(Ownership.class));
        claire = households.any();
        browser = visitor(claire);
    }

    Visitor visitor(Household household) {
        return Visitor.signedIn(beans.getBean(MockMvcTester.class), household.mail(), Households.PASSWORD);
    }

    AccountId account() {
        return claire.owner().account();
    }

    boolean waitsLonger() {
        return jdbc.sql("select count(*) from notification.knock where account = ? and state = 'WAITING'"
                                + " and due_at < posted_at + interval '1 minute' and tries = 1")
                        .param(account().value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    MvcTestResult subscribe() {
        return subscribe(service.address(path), phone.key(), phone.secret());
    }

    MvcTestResult subscribe(String endpoint, String key, String secret) {
        return browser.post(
                API + "/browsers",
                "{\"endpoint\":\"%s\",\"key\":\"%s\",\"secret\":\"%s\"}".formatted(endpoint, key, secret));
    }

    /** Chooses what is given, and of all else what is chosen at first. */
    void choose(String given) {
        var body = new StringBuilder("{" + given);
        for (var one : List.of("servicesByMail", "servicesAtOnce", "ownershipAtOnce")) {
            body.append(given.contains(one) ? "" : ",\"" + one + "\":true");
        }
        body.append(given.contains("silencedCars") ? "" : ",\"silencedCars\":[]")
                .append('}');
        var request = MockMvcRequestBuilders.put(API).contentType(MediaType.APPLICATION_JSON);
        assertThat(browser.change(request.content(body.toString()))).hasStatus(HttpStatus.NO_CONTENT);
    }

    void postOfServices() {
        beans.getBean(Letters.class)
                .post(account(), claire.car(), "activation.mail-active", List.of("Lexus Link", "UX 250h"), "/");
    }

    FakePushService.Call only() {
        await().until(() -> !service.calls(path).isEmpty());
        assertThat(service.calls(path)).hasSize(1);
        return service.calls(path).getFirst();
    }

    String told(String part) {
        return JsonPath.read(Visitor.body(browser.get(API)), part).toString();
    }

    List<String> states() {
        return jdbc.sql("select state, reason from notification.knock where account = ? order by posted_at")
                .param(account().value())
                .query((row, number) -> row.getString("state") + " " + row.getString("reason"))
                .list();
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from notification." + table + " where account = ?")
                .param(account().value())
                .query(Integer.class)
                .single();
    }

    PostedLetters letters() {
        return new PostedLetters(jdbc, beans.getBean(Envelopes.class), beans.getBean(JsonMapper.class));
    }

    @Override
    public void close() {
        service.close();
    }
}
