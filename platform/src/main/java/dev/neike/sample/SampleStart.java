package dev.neike.sample;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Fills the database when the start is asked to: {@code neike.sample}. */
@Component
class SampleStart implements ApplicationRunner {

    private final Sample sample;
    private final Environment environment;

    SampleStart(Sample sample, Environment environment) {
        this.sample = sample;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (environment.getProperty("neike.sample", Boolean.class, false)) {
            sample.fill();
        }
        sample.look();
    }
}
