package id.ampera.platform.problem;

/** A feature's list of problems, found by CDI, so that database constraints can be translated. */
public interface ProblemCatalogue {
    ProblemType[] types();
}
