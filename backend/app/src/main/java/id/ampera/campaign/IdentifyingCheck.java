package id.ampera.campaign;

import id.ampera.campaign.AudiencePreview.AudienceNote;
import id.ampera.campaign.AudiencePreview.Kind;
import id.ampera.questionnaire.Identifying;
import id.ampera.questionnaire.Identifying.Hint;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Whether an anonymous campaign asks who answers. */
@ApplicationScoped
class IdentifyingCheck {
    private final Questionnaires questionnaires;

    IdentifyingCheck(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** What to know of the questionnaire before publishing. @param smallest invited people of the smallest stratum, 0 if unknown */
    List<AudienceNote> notes(Campaign campaign, int smallest) {
        var notes = new ArrayList<AudienceNote>();
        if (campaign.mode() == CampaignMode.NAMED) return notes;
        var asked = questionnaires
                .requirePublished(campaign.questionnaireVersionId())
                .definition();
        var refused = Identifying.refused(asked);
        if (!refused.isEmpty()) notes.add(AudienceNote.of(Kind.ITEMS_IDENTIFY, refused.size(), refused));
        if (campaign.interimDays() != null && asked.keysThatAllAnswer().isEmpty()) {
            notes.add(AudienceNote.of(Kind.INTERIM_WITHOUT_ITEMS, 0, List.of()));
        }
        var asking = items(Identifying.hints(asked));
        if (!asking.isEmpty()) notes.add(AudienceNote.of(Kind.ITEMS_ASK_WHO, asking.size(), asking));
        var choices = Identifying.aboutOneself(asked);
        var combinations = Identifying.combinations(choices);
        if (choices.size() > 1 && smallest > 0 && combinations > smallest) {
            notes.add(AudienceNote.of(
                    Kind.ITEMS_COMBINE,
                    (int) combinations,
                    choices.stream().map(Item::code).toList()));
        }
        return notes;
    }

    /**
     * @param reason why the campaign asks it nevertheless; null if nothing was said
     * @throws id.ampera.platform.problem.Problem items-identify, interim-without-items, items-ask-who
     */
    void require(Campaign campaign, String reason) {
        var asked = questionnaires
                .requirePublished(campaign.questionnaireVersionId())
                .definition();
        var refused = Identifying.refused(asked);
        if (!refused.isEmpty()) throw CampaignProblem.ITEMS_IDENTIFY.with("items", String.join(", ", refused));
        if (campaign.interimDays() != null && asked.keysThatAllAnswer().isEmpty()) {
            throw CampaignProblem.INTERIM_WITHOUT_ITEMS.raise();
        }
        var asking = items(Identifying.hints(asked));
        if (!asking.isEmpty() && reason == null) {
            throw CampaignProblem.ITEMS_ASK_WHO.with("items", String.join(", ", asking));
        }
        campaign.explain(asking.isEmpty() ? null : reason);
    }

    private static List<String> items(List<Hint> hints) {
        return hints.stream().map(Hint::item).distinct().toList();
    }
}
