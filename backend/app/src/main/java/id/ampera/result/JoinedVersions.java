package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.questionnaire.VersionMatch;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The versions whose answers make the figures of a campaign: the one asked now, and those that a named campaign asked
 * before, the latest first.
 */
record JoinedVersions(QuestionnaireVersionRef present, List<Earlier> earlier) {

    /** @param match what of it joins the present one */
    record Earlier(QuestionnaireVersionRef version, VersionMatch match) {}

    static JoinedVersions of(CampaignRef campaign, Questionnaires questionnaires) {
        var present = questionnaires.requirePublished(campaign.questionnaireVersionId());
        return new JoinedVersions(
                present,
                campaign.earlierVersionIds().stream()
                        .map(questionnaires::requirePublished)
                        .map(each -> new Earlier(each, VersionMatch.of(present.definition(), each.definition())))
                        .toList());
    }

    Definition definition() {
        return present.definition();
    }

    /** The same without any question: for who answered, whatever they answered. */
    JoinedVersions withoutItems() {
        return new JoinedVersions(present.withoutItems(), List.of());
    }

    /** Whether an answer under this key, given to this version, counts. */
    boolean joins(UUID versionId, String key) {
        if (versionId.equals(present.id())) return true;
        return keysOf(versionId).contains(key);
    }

    private Set<String> keysOf(UUID versionId) {
        return earlier.stream()
                .filter(each -> each.version().id().equals(versionId))
                .findFirst()
                .map(each -> each.match().joined())
                .orElse(Set.of());
    }
}
