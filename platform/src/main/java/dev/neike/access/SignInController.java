package dev.neike.access;

import dev.neike.shell.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final List<OpenDoor> doors;

    SignInController(List<OpenDoor> doors) {
        this.doors = doors;
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            @RequestParam(required = false) @Nullable Long wait,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String disabled,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            Texts texts) {
        String trouble = wait != null
                ? texts.of("access.sign-in.slowed", texts.formats().duration(wait))
                : refused != null
                        ? texts.of("access.sign-in.refused")
                        : disabled != null ? texts.of("access.sign-in.disabled") : "";
        String notice = signedOut != null ? texts.of("access.sign-in.signed-out") : "";
        return new ModelAndView(
                "access/sign-in",
                Map.of(
                        "trouble",
                        trouble,
                        "notice",
                        notice,
                        "guests",
                        doors.stream().flatMap(door -> door.guests().stream()).toList()));
    }
}
