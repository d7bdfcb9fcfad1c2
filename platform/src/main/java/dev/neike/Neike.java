package dev.neike;

import dev.neike.access.FirstAdministrator;
import dev.neike.command.ChainCommand;
import dev.neike.launch.FirstSignIn;
import dev.neike.launch.Launch;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application. Beans carry their full names, so that two modules may each have a class of the same name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Neike {

    public static void main(String[] arguments) {
        var application = new Launch.Application(Neike.class, Neike::firstSignIn);
        System.exit(Launch.run(application, Map.of("chain", ChainCommand::run), arguments));
    }

    private static Optional<FirstSignIn> firstSignIn(ApplicationContext context) {
        return context.getBean(FirstAdministrator.class)
                .admit()
                .map(admission -> new FirstSignIn(admission.account().login(), admission.oneTimePassword()));
    }
}
