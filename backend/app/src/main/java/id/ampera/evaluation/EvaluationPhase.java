package id.ampera.evaluation;

/** Where an evaluation stands; in this order, one step at a time, forwards or back. */
public enum EvaluationPhase {
    DESIGN,
    COLLECTION,
    ANALYSIS,
    REPORTING,
    CLOSED;

    /** Design and questions are fixed once the evidence is analysed. */
    boolean allowsDesign() {
        return this == DESIGN || this == COLLECTION;
    }
}
