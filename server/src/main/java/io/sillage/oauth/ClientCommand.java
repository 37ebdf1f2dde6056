package io.sillage.oauth;

import io.sillage.kernel.Refusal;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * {@code client create --name … --purpose … --scope … --redirect …}: run on the machine itself, with the database and
 * nothing else.
 */
@EnableAutoConfiguration
@ComponentScan("io.sillage.platform")
@Import({Applications.class, ApplicationTable.class})
public class ClientCommand {

    private static final int WRONG_WORDS = 2;

    ClientCommand() {}

    /** Runs the command and returns what the process should exit with: 0, 1 when it was refused, 2 for wrong words. */
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        var asked = ClientWords.parse(words.subList(1, words.size()));
        if (asked.isEmpty()) {
            err.println(ClientWords.USAGE);
            return WRONG_WORDS;
        }
        var application = new SpringApplicationBuilder(ClientCommand.class).web(WebApplicationType.NONE);
        try (var context = application.run()) {
            return run(asked.get(), context.getBean(Applications.class), out, err);
        }
    }

    static int run(ClientWords asked, Applications applications, PrintStream out, PrintStream err) {
        try {
            switch (asked) {
                case ClientWords.Create(var registration) -> create(applications.register(registration), out);
                case ClientWords.Remove(var client) -> {
                    applications.remove(client);
                    out.println("Removed. Whatever people let it see, it sees no more.");
                }
                case ClientWords.ListAll() -> applications.list().forEach(out::println);
            }
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        }
    }

    private static void create(Credentials credentials, PrintStream out) {
        out.println("client_id: " + credentials.client());
        if (credentials.secret() != null) {
            out.println("client_secret, told only now: " + credentials.secret());
        }
    }
}
