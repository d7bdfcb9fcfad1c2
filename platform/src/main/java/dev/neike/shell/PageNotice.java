package dev.neike.shell;

import java.util.Optional;

/** Something that every page must say, such as that its data is simulated. */
public interface PageNotice {

    /** Key of the sentence, where there is something to say. */
    Optional<String> textKey();
}
