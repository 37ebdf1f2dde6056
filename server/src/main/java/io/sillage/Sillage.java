package io.sillage;

import io.sillage.oauth.ClientCommand;
import io.sillage.staff.OperatorCommand;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The platform. Each package beside this class is a module; docs/architecture.md says what each is about. */
@Modulithic(
        systemName = "Sillage",
        sharedModules = {"kernel", "privacy", "brand"})
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public class Sillage {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("operator")) {
            System.exit(OperatorCommand.run(List.of(args), System.out, System.err));
        }
        if (args.length > 0 && args[0].equals("client")) {
            System.exit(ClientCommand.run(List.of(args), System.out, System.err));
        }
        SpringApplication.run(Sillage.class, args);
    }
}
