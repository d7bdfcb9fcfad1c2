package dev.neike.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.neike.Neike;
import dev.neike.shell.Offender;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    /** The libraries of the reactor are no modules: whoever needs them may use them. */
    private static final ImportOption APPLICATION =
            location -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location)
                    && !location.contains("dev/neike/eventlog/")
                    && !location.contains("dev/neike/calendar/")
                    && !location.contains("dev/neike/statistics/");

    @Test
    void useOnlyWhatTheyMayUse() {
        assertThatCode(ApplicationModules.of(Neike.class, APPLICATION)::verify).doesNotThrowAnyException();
    }

    @Test
    void areTheRoomsOfTheHouse() {
        assertThat(ApplicationModules.of(Neike.class, APPLICATION).stream()
                        .map(module -> module.getIdentifier().toString()))
                .contains("shell", "activity", "access", "organization", "home");
    }

    /** The rule can fail: a class of the lowest room that looks into a higher one is found. */
    @Test
    void areFoundOutWhenTheyUseSomethingElse() {
        ImportOption withTheOffender =
                location -> APPLICATION.includes(location) || location.contains(Offender.class.getSimpleName());
        Violations violations =
                ApplicationModules.of(Neike.class, withTheOffender).detectViolations();
        assertThat(violations.hasViolations()).isTrue();
        assertThat(violations.getMessages())
                .anyMatch(message -> message.contains("'shell'") && message.contains(Offender.class.getSimpleName()));
    }

    @Test
    void sayInEachPackageThatNullIsAnException() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.neike");
        JavaPackage root = classes.getPackage("dev.neike");
        assertThat(root.getSubpackagesInTree())
                .isNotEmpty()
                .filteredOn(it -> !it.getClasses().isEmpty())
                .allMatch(it -> it.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }
}
