package dev.neike.relation.lived;

import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One relation: a customer unit and its provider. */
@Controller
class PairController {

    private final PairRelations relations;

    PairController(PairRelations relations) {
        this.relations = relations;
    }

    @GetMapping("/relations/{customer}/{provider}")
    ModelAndView show(@PathVariable UnitId customer, @PathVariable UnitId provider, Viewer viewer, Texts texts) {
        return new ModelAndView(
                "relations/pair",
                Map.of("it", relations.page(viewer, customer, provider, texts), "words", new MarkWords(texts)));
    }
}
