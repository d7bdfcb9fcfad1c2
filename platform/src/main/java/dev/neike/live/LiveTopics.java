package dev.neike.live;

import dev.neike.shell.Viewer;
import java.util.Set;

/** The topics of a module, and who may follow them. A topic is called {@code kind/number}. */
public interface LiveTopics {

    Set<String> kinds();

    /** Whether the viewer may know that it changes; asked again before each telling. */
    boolean mayFollow(Viewer viewer, String topic);

    /** What {@code me} stands for. */
    Set<String> own(Viewer viewer);
}
