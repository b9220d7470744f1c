package id.ampera.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.Triangulation.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriangulationTest {
    private static final Piece FIGURE = new Piece(EvidenceKind.SURVEY_FIGURE, Agreement.SUPPORTS);
    private static final Piece QUOTE = new Piece(EvidenceKind.INTERVIEW_QUOTE, Agreement.SUPPORTS);

    @Test
    void methods_converge_complement_or_diverge() {
        assertThat(Triangulation.of(List.of())).isEqualTo(Triangulation.NONE);
        assertThat(Triangulation.of(List.of(FIGURE, FIGURE))).isEqualTo(Triangulation.SINGLE);
        assertThat(Triangulation.of(List.of(FIGURE, QUOTE))).isEqualTo(Triangulation.CONVERGENT);
        var more = new Piece(EvidenceKind.DOCUMENT_EXCERPT, Agreement.COMPLEMENTS);
        assertThat(Triangulation.of(List.of(FIGURE, more))).isEqualTo(Triangulation.COMPLEMENTARY);
        var against = new Piece(EvidenceKind.INTERVIEW_QUOTE, Agreement.CONTRADICTS);
        assertThat(Triangulation.of(List.of(FIGURE, more, against))).isEqualTo(Triangulation.DIVERGENT);
    }
}
