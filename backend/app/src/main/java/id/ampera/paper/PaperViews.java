package id.ampera.paper;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.ServicePointRef;
import id.ampera.organisation.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheets as they are shown, and as they stand in the trail: without any answer. */
@ApplicationScoped
class PaperViews {
    private final PaperAccess access;
    private final Employees employees;
    private final Campaigns campaigns;

    PaperViews(PaperAccess access, Employees employees, Campaigns campaigns) {
        this.access = access;
        this.employees = employees;
        this.campaigns = campaigns;
    }

    PaperSheetView of(PaperSheet sheet, CampaignRef campaign) {
        return view(sheet, access.can(sheet, campaign));
    }

    /** For what happens by itself, when nobody asks. */
    PaperSheetView withoutRights(PaperSheet sheet) {
        return view(sheet, List.of());
    }

    private PaperSheetView view(PaperSheet sheet, List<String> can) {
        var people = employees.findAll(Stream.of(sheet.employeeId(), sheet.subjectEmployeeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Function<UUID, String> name = id ->
                id == null || people.get(id) == null ? null : people.get(id).name();
        return new PaperSheetView(
                sheet.id(),
                sheet.version(),
                sheet.code(),
                sheet.campaignId(),
                sheet.questionnaireVersionId(),
                sheet.state(),
                name.apply(sheet.employeeId()),
                name.apply(sheet.subjectEmployeeId()),
                point(sheet),
                by(sheet.first()),
                at(sheet.first()),
                by(sheet.second()),
                at(sheet.second()),
                sheet.settlement(),
                sheet.differences(),
                sheet.reason(),
                sheet.updatedAt(),
                can);
    }

    private String point(PaperSheet sheet) {
        if (sheet.pointId() == null) return null;
        return campaigns.points(sheet.campaignId()).stream()
                .filter(each -> each.id().equals(sheet.pointId()))
                .map(ServicePointRef::name)
                .findFirst()
                .orElse(null);
    }

    private static String by(PaperSheet.Entry entry) {
        return entry == null ? null : entry.name();
    }

    private static Instant at(PaperSheet.Entry entry) {
        return entry == null ? null : entry.at();
    }
}
