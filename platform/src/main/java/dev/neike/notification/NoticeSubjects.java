package dev.neike.notification;

import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.Map;

/** Says what things are called that notices are about, as of now and for this reader; each module for its own. */
public interface NoticeSubjects {

    /** The kind of thing: what stands before the slash of {@link Notice#about}. */
    String kind();

    /** By number; those that the viewer may not see, or not read the name of in a list, are left out. */
    Map<Long, String> names(Viewer viewer, Collection<Long> numbers, Texts texts);
}
