package dev.neike.agreement;

/** Counts with agreements; every bean of this type is told when other terms are, or will be, in force. */
public interface AgreementListener {

    /** A version was signed by all, or the agreement ended. Called inside the transaction of the change. */
    void inForceChanged(AgreementId agreement);
}
