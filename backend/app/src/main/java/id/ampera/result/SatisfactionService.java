package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.questionnaire.Option;
import id.ampera.result.SatisfactionView.SatisfactionElement;
import id.ampera.result.SatisfactionView.SatisfactionGroup;
import id.ampera.statistics.SatisfactionIndex;
import id.ampera.statistics.SatisfactionIndex.Element;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The satisfaction index, from figures that the gate lets through and from nothing else. */
@ApplicationScoped
class SatisfactionService {
    /** In the order of PermenPANRB 14/2017; known by code, since practice numbers the last two either way. */
    static final List<String> ELEMENTS = List.of(
            "persyaratan",
            "prosedur",
            "waktu_penyelesaian",
            "biaya_tarif",
            "produk_layanan",
            "kompetensi_pelaksana",
            "perilaku_pelaksana",
            "penanganan_pengaduan",
            "sarana_prasarana");

    private static final List<Integer> SCALE = List.of(1, 2, 3, 4);

    private final ResultService results;

    SatisfactionService(ResultService results) {
        this.results = results;
    }

    SatisfactionView index(UUID campaignId, Cut cut) {
        var shown = results.results(campaignId, cut);
        var items = shown.sections().stream()
                .flatMap(section -> section.items().stream())
                .collect(Collectors.toMap(ItemResult::code, Function.identity()));
        if (!ELEMENTS.stream().map(items::get).allMatch(SatisfactionService::isElement)) {
            throw ResultProblem.NO_SATISFACTION_SURVEY.raise();
        }
        return new SatisfactionView(
                shown.provisional(),
                cut,
                shown.minimumGroup(),
                shown.groups().stream().map(group -> index(group, items)).toList());
    }

    private static boolean isElement(ItemResult item) {
        return item != null
                && item.type().isLikert()
                && item.lines().size() == 1
                && item.options().stream().map(Option::value).toList().equals(SCALE);
    }

    private static SatisfactionGroup index(GroupView group, Map<String, ItemResult> items) {
        var figures = ELEMENTS.stream()
                .map(code -> items.get(code).lines().get(0).figures().stream()
                        .filter(figure -> figure.group().equals(group.key()))
                        .findFirst()
                        .orElse(null))
                .toList();
        var isWithheld = figures.stream()
                .anyMatch(figure ->
                        figure == null || figure.hidden() || figure.counts() == null || Objects.equals(figure.n(), 0));
        if (isWithheld) return new SatisfactionGroup(group.key(), group.label(), true, null, null, null, List.of());
        var elements = new ArrayList<Element>();
        var shown = new ArrayList<SatisfactionElement>();
        for (int at = 0; at < ELEMENTS.size(); at++) {
            var counts = figures.get(at).counts();
            int sum = 0;
            int n = 0;
            for (int step = 0; step < counts.size(); step++) {
                sum += (step + 1) * counts.get(step);
                n += counts.get(step);
            }
            elements.add(new Element(sum, n));
            shown.add(new SatisfactionElement(ELEMENTS.get(at), (double) sum / n, n));
        }
        var index = SatisfactionIndex.of(elements);
        int least = shown.stream().mapToInt(SatisfactionElement::n).min().orElseThrow();
        return new SatisfactionGroup(group.key(), group.label(), false, least, index.value(), index.quality(), shown);
    }
}
