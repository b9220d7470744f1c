package id.ampera.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.ampera.demo.DemoConclusions.Conclusion;
import id.ampera.demo.DemoConclusions.Figure;
import id.ampera.demo.DemoConclusions.Support;
import id.ampera.evaluation.EvaluationLoading;
import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.FindingLoading;
import id.ampera.finding.FindingLoading.LoadedEvidence;
import id.ampera.finding.FindingLoading.LoadedFinding;
import id.ampera.organisation.RosterLoading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads the findings with what they rest on, and the verdict on each programme. */
@ApplicationScoped
class DemoFindings {
    private static final String OF_SUPERIORS = "SUPERIORS";

    /** @param passages quotes and excerpts by the keys of the resources */
    record Sources(DemoSurveys.Loaded surveys, Map<String, UUID> passages) {}

    private final DemoStepService steps;
    private final EvaluationLoading evaluations;
    private final RosterLoading organisation;
    private final FindingLoading findings;

    DemoFindings(
            DemoStepService steps, EvaluationLoading evaluations, RosterLoading organisation, FindingLoading findings) {
        this.steps = steps;
        this.evaluations = evaluations;
        this.organisation = organisation;
        this.findings = findings;
    }

    /** Findings by the keys of the resources. */
    Map<String, UUID> load(UUID evaluationId, Map<String, UUID> programmes, Sources sources) {
        var conclusions = DemoData.conclusions();
        var ids = new HashMap<String, UUID>();
        for (var each : conclusions.findings()) {
            ids.put(each.key(), steps.once("finding " + each.key(), () -> addFinding(evaluationId, each, sources)));
        }
        steps.once("verdicts", () -> giveVerdicts(evaluationId, conclusions, programmes, ids));
        return ids;
    }

    private UUID addFinding(UUID evaluationId, Conclusion finding, Sources sources) {
        return findings.addFinding(new LoadedFinding(
                evaluationId,
                evaluations.questionsOf(evaluationId).get(finding.answers()),
                finding.type(),
                finding.title(),
                finding.statement(),
                finding.evidence().stream().map(each -> evidence(each, sources)).toList(),
                finding.publish()));
    }

    private LoadedEvidence evidence(Support support, Sources sources) {
        if (support.figure() != null) {
            return new LoadedEvidence(
                    EvidenceKind.SURVEY_FIGURE,
                    recipe(support.figure(), sources.surveys()),
                    support.agreement(),
                    support.note());
        }
        var isQuote = support.quote() != null;
        var passage = sources.passages().get(isQuote ? support.quote() : support.excerpt());
        return new LoadedEvidence(
                isQuote ? EvidenceKind.INTERVIEW_QUOTE : EvidenceKind.DOCUMENT_EXCERPT,
                passage.toString(),
                support.agreement(),
                support.note());
    }

    private String recipe(Figure figure, DemoSurveys.Loaded surveys) {
        var campaign = OF_SUPERIORS.equals(figure.survey()) ? surveys.superiors() : surveys.alumni();
        var recipe = JsonNodeFactory.instance.objectNode();
        recipe.put("campaignId", campaign.toString());
        if (figure.item() != null) recipe.put("item", figure.item());
        recipe.put("measure", figure.measure());
        if (figure.cut() != null) {
            recipe.put("cut", figure.cut());
            recipe.put("group", organisation.requireUnit(figure.group()).toString());
        }
        return recipe.toString();
    }

    private UUID giveVerdicts(
            UUID evaluationId, DemoConclusions conclusions, Map<String, UUID> programmes, Map<String, UUID> ids) {
        var decidedBy = DemoData.account("decision-maker").name();
        for (var each : conclusions.verdicts()) {
            findings.giveVerdict(
                    evaluationId,
                    programmes.get(each.programme()),
                    each.verdict(),
                    each.reason(),
                    each.findings().stream().map(ids::get).collect(Collectors.toSet()),
                    decidedBy);
        }
        return null;
    }
}
