package dev.neike.access;

import java.util.List;

/** Accounts that the sign-in page offers at a click; only a made-up organisation has any. */
public interface OpenDoor {

    /**
     * Somebody as whom anybody may look around.
     *
     * @param textKey key of what they are
     * @param aboutKey key of what they do
     */
    record Guest(String textKey, String aboutKey, String login, String password) {}

    /** Empty outside a sample. */
    List<Guest> guests();
}
