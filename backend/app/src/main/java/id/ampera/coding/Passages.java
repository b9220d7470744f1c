package id.ampera.coding;

import id.ampera.document.Documents;
import id.ampera.interview.Interviews;
import id.ampera.result.OpenAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything of an evaluation that can carry codes, with the codes that it carries. */
@ApplicationScoped
class Passages {
    private final CodebookRepository repository;
    private final Interviews interviews;
    private final Documents documents;
    private final OpenAnswers answers;

    Passages(CodebookRepository repository, Interviews interviews, Documents documents, OpenAnswers answers) {
        this.repository = repository;
        this.interviews = interviews;
        this.documents = documents;
        this.answers = answers;
    }

    List<PassageView> of(UUID evaluationId) {
        var codes = repository.passages(evaluationId).stream()
                .collect(Collectors.groupingBy(
                        each -> each.kind() + "/" + each.reference(),
                        Collectors.mapping(CodedPassage::codeId, Collectors.toList())));
        var isInside = interviews.mayReadTranscripts(evaluationId);
        var passages = new ArrayList<PassageView>();
        for (var quote : interviews.quotesOf(evaluationId)) {
            passages.add(passage(
                    codes,
                    PassageKind.QUOTE,
                    quote.id().toString(),
                    quote.interviewId(),
                    quote.interviewTitle(),
                    quote.speakerLabel(),
                    isInside ? quote.text() : quote.textOutside(),
                    quote.lost()));
        }
        for (var excerpt : documents.excerptsOf(evaluationId)) {
            passages.add(passage(
                    codes,
                    PassageKind.EXCERPT,
                    excerpt.id().toString(),
                    excerpt.documentId(),
                    excerpt.documentTitle(),
                    "hlm. " + excerpt.page(),
                    excerpt.text(),
                    excerpt.lost()));
        }
        for (var answer : answers.of(evaluationId)) {
            passages.add(passage(
                    codes,
                    PassageKind.ANSWER,
                    answer.reference(),
                    answer.campaignId(),
                    answer.campaignTitle(),
                    answer.question(),
                    answer.text(),
                    false));
        }
        return passages;
    }

    private static PassageView passage(
            Map<String, List<UUID>> codes,
            PassageKind kind,
            String reference,
            UUID sourceId,
            String sourceTitle,
            String locator,
            String text,
            boolean lost) {
        var key = kind + "/" + reference;
        return new PassageView(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                kind,
                reference,
                sourceId,
                sourceTitle,
                locator,
                text,
                lost,
                codes.getOrDefault(key, List.of()));
    }
}
