package dev.neike.request;

import dev.neike.request.life.Leg;
import dev.neike.request.life.Request;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;

/** Tells the page of a request what is promised about it; implemented where promises are kept. */
public interface RequestPromises {

    /** For a viewer who sees the request; nothing where no agreement binds it. */
    List<ShownPromise> of(Viewer viewer, Request it, List<Leg> legs, Texts texts);
}
