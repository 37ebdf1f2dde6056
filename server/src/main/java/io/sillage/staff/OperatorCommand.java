package io.sillage.staff;

import io.sillage.kernel.Refusal;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * {@code operator create --mail name@example.org}, or {@code renew} for one who has lost his passkey: run on the machine itself,
 * with the database and nothing else.
 */
@EnableAutoConfiguration
@ComponentScan("io.sillage.platform")
@Import({Operators.class, PasskeyTable.class, SessionTable.class})
public class OperatorCommand {

    private static final String USAGE = "usage: operator create|renew --mail name@example.org";
    private static final List<String> DEEDS = List.of("create", "renew");
    private static final int WRONG_WORDS = 2;

    OperatorCommand() {}

    /** Runs the command and returns what the process should exit with: 0, 1 when it was refused, 2 for wrong words. */
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() != 4
                || !words.getFirst().equals("operator")
                || !words.get(2).equals("--mail")
                || !DEEDS.contains(words.get(1))) {
            err.println(USAGE);
            return WRONG_WORDS;
        }
        var application = new SpringApplicationBuilder(OperatorCommand.class).web(WebApplicationType.NONE);
        try (var context = application.run()) {
            var operators = context.getBean(Operators.class);
            return words.get(1).equals("renew")
                    ? renew(operators, words.getLast(), out, err)
                    : create(operators, words.getLast(), out, err);
        }
    }

    static int create(Operators operators, String mail, PrintStream out, PrintStream err) {
        return tell(() -> operators.create(mail), "Operator " + mail + " created.", out, err);
    }

    static int renew(Operators operators, String mail, PrintStream out, PrintStream err) {
        var done = "Operator " + mail + " has no passkey and no session any more.";
        return tell(() -> operators.renew(mail), done, out, err);
    }

    private static int tell(Supplier<String> password, String done, PrintStream out, PrintStream err) {
        try {
            var told = password.get();
            out.println(done + " Password for the first sign-in at /staff/sign-in, told only now:");
            out.println(told);
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        }
    }
}
