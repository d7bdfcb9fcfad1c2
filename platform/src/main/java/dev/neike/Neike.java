package dev.neike;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Neike {

    public static void main(String[] arguments) {
        SpringApplication.run(Neike.class, arguments);
    }
}
