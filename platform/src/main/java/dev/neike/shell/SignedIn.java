package dev.neike.shell;

/** What a signed-in principal must offer to the pages; implemented where sign-in lives. */
public interface SignedIn {

    Viewer viewer();
}
