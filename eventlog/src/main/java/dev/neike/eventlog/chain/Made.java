package dev.neike.eventlog.chain;

import java.util.AbstractSequentialList;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;
import java.util.function.Supplier;

/** A list made anew each time somebody goes through it: for what is much and looked at once, so that nobody has to keep it. */
final class Made<T> extends AbstractSequentialList<T> {

    private final Supplier<List<T>> maker;

    /** @param maker gives the same each time, and a list that cannot be changed */
    Made(Supplier<List<T>> maker) {
        this.maker = maker;
    }

    @Override
    public ListIterator<T> listIterator(int index) {
        return maker.get().listIterator(index);
    }

    @Override
    public int size() {
        return maker.get().size();
    }

    @Override
    public Spliterator<T> spliterator() {
        return maker.get().spliterator();
    }
}
