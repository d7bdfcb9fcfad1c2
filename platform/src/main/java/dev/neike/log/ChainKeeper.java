package dev.neike.log;

import dev.neike.eventlog.chain.ServiceChain;

/** Keeps the figures of chains; every bean of this type is told of each chain that comes and goes. */
public interface ChainKeeper {

    /**
     * A chain was found. Called inside the import's transaction, after {@link #forget} where the chain was there before: a
     * level that is imported again keeps its number.
     */
    void keep(LogChain chain, ServiceChain discovered);

    /** A chain goes, with its log or before its log is imported anew. Called inside that transaction; twice is harmless. */
    void forget(long chainId);
}
