package id.ampera.interview;

import id.ampera.evaluation.Evaluations;
import id.ampera.organisation.Units;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Puts interviews and quotes on the wire, to those outside the team only as much as the consent allows. */
@ApplicationScoped
class InterviewViews {
    private static final String OFFICIAL = "seorang pejabat";
    private static final String NOT_QUOTABLE = "narasumber yang tidak bersedia dikutip";

    private final InterviewRepository repository;
    private final GuideRepository guides;
    private final Evaluations evaluations;
    private final Units units;
    private final InterviewAccess access;

    InterviewViews(
            InterviewRepository repository,
            GuideRepository guides,
            Evaluations evaluations,
            Units units,
            InterviewAccess access) {
        this.repository = repository;
        this.guides = guides;
        this.evaluations = evaluations;
        this.units = units;
        this.access = access;
    }

    InterviewView of(Interview interview) {
        var isInside = access.isInside(interview);
        var showsPosition = isInside || interview.consent().showsPosition();
        var showsName = isInside || interview.consent() == ConsentLevel.BY_NAME;
        var guide = interview.guideId() == null ? null : guides.require(interview.guideId());
        var quotes = repository.quotes(interview.id());
        var lost =
                quotes.stream().filter(each -> each.state() == QuoteState.LOST).count();
        return new InterviewView(
                interview.id(),
                interview.version(),
                interview.evaluationId(),
                evaluations.require(interview.evaluationId()).title(),
                interview.guideId(),
                guide == null ? null : guide.title(),
                interview.code(),
                isInside ? interview.title() : interview.titleOutside(),
                speaker(interview),
                showsName ? interview.employeeId() : null,
                showsName ? interview.intervieweeName() : null,
                showsPosition ? interview.positionName() : null,
                showsPosition ? interview.unitId() : null,
                showsPosition ? unitName(interview) : null,
                interview.consent(),
                interview.heldOn(),
                isInside ? interview.place() : null,
                interview.status(),
                interview.transcriptNumber(),
                quotes.size() - lost,
                lost,
                interview.updatedAt(),
                access.can(interview));
    }

    Page<InterviewListItem> withTitles(Page<InterviewListItem> page) {
        var inside = evaluations.insideIds();
        var items = page.items().stream()
                .map(each -> each.of(
                        evaluations.require(each.evaluationId()).title(),
                        inside == null || inside.contains(each.evaluationId())))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf(), page.deleted());
    }

    QuoteListItem of(InterviewQuote quote, Interview interview) {
        var isInside = access.isInside(interview);
        return new QuoteListItem(
                quote.id(),
                quote.version(),
                interview.id(),
                interview.evaluationId(),
                isInside ? interview.title() : interview.titleOutside(),
                speaker(interview),
                interview.consent(),
                isInside || interview.consent().isQuotable() ? quote.exactText() : null,
                quote.startAt(),
                quote.endAt(),
                quote.guideQuestionId(),
                isInside ? quote.note() : null,
                quote.state(),
                quote.lostIn(),
                quote.createdAt(),
                quote.updatedAt());
    }

    Page<QuoteListItem> ofQuotes(Page<QuoteRow> page) {
        List<QuoteListItem> items = page.items().stream()
                .map(each -> of(each.quote(), each.interview()))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf(), page.deleted());
    }

    InterviewRef ref(Interview interview) {
        return new InterviewRef(
                interview.id(),
                interview.evaluationId(),
                interview.code(),
                interview.titleOutside(),
                interview.consent(),
                speaker(interview),
                interview.heldOn(),
                interview.status() == InterviewStatus.HELD);
    }

    QuoteRef ref(InterviewQuote quote, Interview interview, Map<UUID, UUID> questions) {
        return new QuoteRef(
                quote.id(),
                interview.id(),
                interview.titleOutside(),
                interview.consent(),
                speaker(interview),
                quote.exactText(),
                quote.startAt(),
                quote.endAt(),
                quote.guideQuestionId() == null ? null : questions.get(quote.guideQuestionId()),
                quote.state() == QuoteState.LOST);
    }

    /** Who spoke, as far as the consent goes. */
    String speaker(Interview interview) {
        var position = interview.positionName();
        var unit = unitName(interview);
        var atUnit = unit == null || position.contains(unit) ? position : position + ", " + unit;
        return switch (interview.consent()) {
            case NONE -> NOT_QUOTABLE;
            case ANONYMOUS -> OFFICIAL;
            case BY_POSITION -> atUnit;
            case BY_NAME -> interview.intervieweeName() + ", " + atUnit;
        };
    }

    private String unitName(Interview interview) {
        if (interview.unitId() == null) return null;
        return units.namesOf(Set.of(interview.unitId())).values().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
