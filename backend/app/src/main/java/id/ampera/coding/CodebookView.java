package id.ampera.coding;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The codebook of an evaluation with how often each code was given")
record CodebookView(
        @Schema(
                        description = "The evaluation, which also names the codebook",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Version for `If-Match`; 0 as long as there are no codes", examples = "1") long version,
        @Schema(description = "The codes as an outline, each parent before its children") List<CodeEntry> codes,
        @Schema(description = "Passages that can be coded, by source") PassageCounts passages,
        @Schema(description = "Passages without any code, by source") PassageCounts uncoded,
        @Schema(description = "Last change of the codes", examples = "2026-11-24T07:00:00Z") Instant updatedAt,
        @Schema(description = "What the caller may do with it: `edit`, `code`", examples = "edit") List<String> can)
        implements Versioned {

    @Schema(description = "A code")
    record CodeEntry(
            @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997") UUID id,
            @Schema(description = "Name", examples = "Praktik kurang") String name,
            @Schema(
                            description = "When it is given, and when not",
                            examples = "Dipakai bila narasumber menyebut latihan langsung terlalu sedikit.")
                    String definition,
            @Schema(description = "How deep it stands in the tree", examples = "1") int depth,
            @Schema(description = "Passages that carry it, by source") PassageCounts passages) {}

    @Schema(description = "Numbers of passages by source")
    record PassageCounts(
            @Schema(description = "Quotes of interviews", examples = "4") int quotes,
            @Schema(description = "Excerpts of documents", examples = "2") int excerpts,
            @Schema(description = "Open survey answers", examples = "11") int answers,
            @Schema(description = "Together", examples = "17") int total) {

        static PassageCounts of(List<PassageView> passages) {
            var quotes = count(passages, PassageKind.QUOTE);
            var excerpts = count(passages, PassageKind.EXCERPT);
            var answers = count(passages, PassageKind.ANSWER);
            return new PassageCounts(quotes, excerpts, answers, quotes + excerpts + answers);
        }

        private static int count(List<PassageView> passages, PassageKind kind) {
            return (int) passages.stream().filter(each -> each.kind() == kind).count();
        }
    }
}
