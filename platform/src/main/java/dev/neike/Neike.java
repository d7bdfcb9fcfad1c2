package dev.neike;

import dev.neike.access.FirstAdministrator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application. */
@SpringBootApplication
public class Neike {

    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(Neike.class, arguments);
        context.getBean(FirstAdministrator.class)
                .admit()
                .ifPresent(admission ->
                        System.out.printf("%s / %s%n", admission.account().login(), admission.oneTimePassword()));
    }
}
