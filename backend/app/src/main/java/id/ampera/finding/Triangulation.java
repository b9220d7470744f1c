package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
import java.util.Collection;
import java.util.EnumSet;

/** How the methods stand to each other. */
enum Triangulation {
    /** No evidence. */
    NONE,
    /** One method only: nothing to compare. */
    SINGLE,
    /** Methods agree. */
    CONVERGENT,
    /** Methods add to each other. */
    COMPLEMENTARY,
    /** Methods contradict each other. */
    DIVERGENT;

    record Piece(EvidenceKind kind, Agreement agreement) {}

    static Triangulation of(Collection<Piece> pieces) {
        if (pieces.isEmpty()) return NONE;
        // two interviews that contradict each other are as much a contradiction as a survey and an interview
        if (has(pieces, Agreement.CONTRADICTS)) return DIVERGENT;
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        for (var each : pieces) kinds.add(each.kind());
        if (kinds.size() == 1) return SINGLE;
        return has(pieces, Agreement.COMPLEMENTS) ? COMPLEMENTARY : CONVERGENT;
    }

    private static boolean has(Collection<Piece> pieces, Agreement agreement) {
        return pieces.stream().anyMatch(each -> each.agreement() == agreement);
    }
}
