package id.ampera.demo;

import id.ampera.coding.CodingLoading;
import id.ampera.coding.CodingLoading.NewCode;
import id.ampera.coding.PassageKind;
import id.ampera.result.OpenAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads the codebook, and gives its codes to the quotes, the excerpts and the open answers that are readable. */
@ApplicationScoped
class DemoCodes {
    private final DemoStepService steps;
    private final CodingLoading coding;
    private final OpenAnswers answers;

    DemoCodes(DemoStepService steps, CodingLoading coding, OpenAnswers answers) {
        this.steps = steps;
        this.coding = coding;
        this.answers = answers;
    }

    /** @param quotes by the keys of the resources; {@code excerpts} likewise */
    void load(UUID evaluationId, Map<String, UUID> quotes, Map<String, UUID> excerpts) {
        steps.once("codes", () -> {
            var codes = addCodebook(evaluationId);
            var talks = DemoData.transcripts().interviews().stream().flatMap(each -> each.quotes().stream());
            var papers = DemoData.papers().documents().stream().flatMap(each -> each.excerpts().stream());
            code(codes, PassageKind.QUOTE, talks, quotes);
            code(codes, PassageKind.EXCERPT, papers, excerpts);
            codeAnswers(evaluationId, codes);
            return null;
        });
    }

    private Map<String, UUID> addCodebook(UUID evaluationId) {
        var keys = new ArrayList<String>();
        var outline = new ArrayList<NewCode>();
        outline(DemoData.codebook(), 0, keys, outline);
        var ids = coding.addCodebook(evaluationId, outline);
        var byKey = new HashMap<String, UUID>();
        for (int i = 0; i < ids.size(); i++) byKey.put(keys.get(i), ids.get(i));
        return byKey;
    }

    private static void outline(List<DemoCode> codes, int depth, List<String> keys, List<NewCode> outline) {
        for (var code : codes) {
            keys.add(code.code());
            outline.add(new NewCode(code.name(), code.definition(), depth));
            outline(code.children(), depth + 1, keys, outline);
        }
    }

    private void code(
            Map<String, UUID> codes, PassageKind kind, Stream<DemoPassage> passages, Map<String, UUID> marked) {
        passages.forEach(passage -> passage.codes()
                .forEach(code -> coding.code(
                        codes.get(code), kind, marked.get(passage.key()).toString())));
    }

    private void codeAnswers(UUID evaluationId, Map<String, UUID> codes) {
        var comments = DemoData.comments().values().stream()
                .flatMap(Collection::stream)
                .toList();
        for (var code : DemoData.codebook().stream().flatMap(DemoCode::all).toList()) {
            if (code.said() == null) continue;
            var texts = comments.stream()
                    .filter(code.said()::isIn)
                    .map(DemoComments.Comment::text)
                    .collect(Collectors.toSet());
            for (var answer : answers.of(evaluationId)) {
                if (texts.contains(answer.text())) {
                    coding.code(codes.get(code.code()), PassageKind.ANSWER, answer.reference());
                }
            }
        }
    }
}
