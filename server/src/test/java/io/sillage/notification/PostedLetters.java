package io.sillage.notification;

import io.sillage.privacy.Envelopes;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** For tests: reads the letters that wait, as their readers will, where no mail server is set. */
public final class PostedLetters {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    private final JdbcClient jdbc;
    private final Envelopes envelopes;
    private final JsonMapper json;

    public PostedLetters(JdbcClient jdbc, Envelopes envelopes, JsonMapper json) {
        this.jdbc = jdbc;
        this.envelopes = envelopes;
        this.json = json;
    }

    /** All that wait for an address, the oldest first. */
    public List<Mail> to(String address) {
        return jdbc
                .sql("select id, sealed from notification.letter where state = 'WAITING' order by posted_at, id")
                .query((row, number) -> json.readValue(
                        envelopes.open(row.getObject("id", UUID.class), row.getBytes("sealed")), Mail.class))
                .list()
                .stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    public Mail last(String address) {
        return to(address).getLast();
    }

    /** The path that the button of the last letter leads to. */
    public String lastPath(String address) {
        var link = LINK.matcher(last(address).text());
        if (!link.find()) {
            throw new AssertionError("no link in " + last(address).subject());
        }
        return link.group(1);
    }

    /** The key in the path of the last letter. */
    public String lastToken(String address) {
        return lastPath(address).replaceFirst(".*[?&]jeton=", "");
    }
}
