package id.ampera.paper;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Campaigns;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sheets are the business of the evaluation's team. What one of them keyed in, another has to stand for. */
@ApplicationScoped
class PaperAccess {
    private final Campaigns campaigns;
    private final Caller caller;
    private final Clock clock;

    PaperAccess(Campaigns campaigns, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws id.ampera.platform.problem.Problem not-found, forbidden, and paper-anonymous */
    CampaignRef requireSheets(UUID campaignId) {
        var campaign = campaigns.requireEditable(campaignId);
        if (campaign.mode() == CampaignMode.ANONYMOUS) throw PaperProblem.PAPER_ANONYMOUS.raise();
        return campaign;
    }

    Keyer keyer() {
        return new Keyer(caller.subject(), caller.employeeId(), caller.name());
    }

    boolean takesAnswers(CampaignRef campaign) {
        return campaign.status() == CampaignStatus.OPEN && campaign.closesAt().isAfter(clock.instant());
    }

    List<String> can(PaperSheet sheet, CampaignRef campaign) {
        var can = new ArrayList<String>();
        var isOpen = takesAnswers(campaign);
        var isFirst = sheet.first() != null && sheet.first().keyer().isSameAs(keyer());
        if (isOpen && sheet.state() == SheetState.PRINTED) can.add("key");
        if (isOpen && sheet.state() == SheetState.KEYED && !isFirst) can.add("check");
        if (isOpen && sheet.state() == SheetState.DIFFERS && !isFirst) can.add("settle");
        if (sheet.state().isOpen()) can.add("reject");
        if (isOpen && sheet.state() == SheetState.REJECTED) can.add("reopen");
        return can;
    }
}
