package io.sillage.staff;

import io.sillage.kernel.Refusal;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** {@code operator create --mail name@example.org}: run on the machine itself, with the database and nothing else. */
@EnableAutoConfiguration
@ComponentScan("io.sillage.platform")
@Import(Operators.class)
public class OperatorCommand {

    private static final String USAGE = "usage: operator create --mail name@example.org";
    private static final int WRONG_WORDS = 2;

    OperatorCommand() {}

    /** Runs the command and returns what the process should exit with: 0, 1 when it was refused, 2 for wrong words. */
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() != 4 || !words.subList(0, 3).equals(List.of("operator", "create", "--mail"))) {
            err.println(USAGE);
            return WRONG_WORDS;
        }
        var application = new SpringApplicationBuilder(OperatorCommand.class).web(WebApplicationType.NONE);
        try (var context = application.run()) {
            return create(context.getBean(Operators.class), words.getLast(), out, err);
        }
    }

    static int create(Operators operators, String mail, PrintStream out, PrintStream err) {
        try {
            var password = operators.create(mail);
            out.println(
                    "Operator " + mail + " created. Password for the first sign-in at /staff/sign-in, told only now:");
            out.println(password);
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        }
    }
}
