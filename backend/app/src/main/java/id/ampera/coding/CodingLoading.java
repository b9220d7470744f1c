package id.ampera.coding;

import java.util.List;
import java.util.UUID;

/** Makes codebooks for loaders that run without a signed-in person. Each call is one transaction. */
public interface CodingLoading {

    /** @param depth 0 to 3, at most one more than that of the code before */
    record NewCode(String name, String definition, int depth) {}

    /** The codes in their order, each parent before its children; the answer are their ids. */
    List<UUID> addCodebook(UUID evaluationId, List<NewCode> codes);

    /**
     * Gives a code to a quote or an excerpt ({@code reference} is its id) or to an open answer ({@code reference} as {@code
     * result} gives it).
     */
    void code(UUID codeId, PassageKind kind, String reference);
}
