package dev.neike.notification;

/** A kind of notice; each module has an enum of its own and registers it as {@link NoticeKinds}. */
public interface NoticeKind {

    /** As it is kept, and as programs see it: {@code promise.due-fulfilment}. Its sentence is {@code notice.} and this. */
    String slug();

    /** Name of a Bootstrap icon, without its prefix. */
    String icon();
}
