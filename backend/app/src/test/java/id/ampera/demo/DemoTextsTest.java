package id.ampera.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.demo.DemoConclusions.Support;
import id.ampera.finding.Agreement;
import id.ampera.finding.FindingType;
import id.ampera.followup.FollowUpStatus;
import id.ampera.interview.ConsentLevel;
import id.ampera.programme.SessionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the texts of the demonstration claim about each other. */
class DemoTextsTest {
    private static final String MARK = "bukan data resmi";

    private static final DemoTranscripts TALKS = DemoData.transcripts();
    private static final DemoPapers PAPERS = DemoData.papers();
    private static final DemoConclusions CONCLUSIONS = DemoData.conclusions();
    private static final List<DemoRecommendation> RECOMMENDATIONS = DemoData.recommendations();

    @Test
    void every_text_says_that_it_is_a_demonstration() {
        assertThat(TALKS.interviews()).hasSize(4).allMatch(talk -> talk.text().contains(MARK));
        assertThat(PAPERS.documents())
                .hasSize(3)
                .allMatch(paper -> paper.source().toLowerCase().contains(MARK))
                .allMatch(paper -> paper.title().contains("(demonstrasi)"));
        assertThat(DemoData.counters().title()).contains("(demonstrasi)");
        assertThat(DemoData.counters().earlier().title()).contains("(demonstrasi)");
        assertThat(DemoData.counters().introduction()).contains(MARK);
    }

    @Test
    void every_text_has_several_pages() {
        assertThat(TALKS.interviews()).allMatch(talk -> words(talk.text()) > 550);
        assertThat(PAPERS.documents())
                .allMatch(paper -> paper.source().lines().filter("<<<"::equals).count() >= 2);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    @Test
    void every_passage_stands_once_in_its_text() {
        for (var talk : TALKS.interviews()) {
            for (var quote : talk.quotes())
                assertThat(times(quote.text(), talk.text())).as(quote.key()).isOne();
            if (talk.correction() != null) {
                assertThat(times(talk.correction().was(), talk.firstText())).isOne();
            }
        }
        for (var paper : PAPERS.documents()) {
            for (var excerpt : paper.excerpts()) {
                assertThat(times(excerpt.text(), paper.source()))
                        .as(excerpt.key())
                        .isOne();
            }
        }
    }

    private static int times(String passage, String text) {
        int times = 0;
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) times++;
        return times;
    }

    @Test
    void every_way_of_consent_occurs() {
        assertThat(TALKS.interviews())
                .extracting(DemoTranscripts.Talk::consent)
                .containsExactlyInAnyOrder(ConsentLevel.values());
    }

    @Test
    void every_code_is_defined_and_used() {
        var used = Stream.of(quotes(), excerpts())
                .flatMap(List::stream)
                .flatMap(passage -> passage.codes().stream())
                .collect(toSet());
        var leaves = DemoData.codebook().stream()
                .flatMap(DemoCode::all)
                .filter(code -> code.children().isEmpty())
                .map(DemoCode::code)
                .toList();
        assertThat(leaves).doesNotHaveDuplicates();
        assertThat(used).containsExactlyInAnyOrderElementsOf(leaves);
        assertThat(DemoData.codebook().stream().flatMap(DemoCode::all))
                .allMatch(code -> !code.definition().isBlank());
    }

    private static List<DemoPassage> quotes() {
        return TALKS.interviews().stream()
                .flatMap(talk -> talk.quotes().stream())
                .toList();
    }

    private static List<DemoPassage> excerpts() {
        return PAPERS.documents().stream()
                .flatMap(paper -> paper.excerpts().stream())
                .toList();
    }

    @Test
    void findings_rest_on_what_there_is_by_two_methods_or_more() {
        var quotes = keys(quotes());
        var excerpts = keys(excerpts());
        var items = new ArrayList<String>();
        DemoData.answers().values().forEach(rules -> items.addAll(rules.keySet()));
        for (var finding : CONCLUSIONS.findings()) {
            for (var each : finding.evidence()) {
                assertThat(Stream.of(each.figure(), each.quote(), each.excerpt())
                                .filter(Objects::nonNull))
                        .as(finding.key())
                        .hasSize(1);
                if (each.figure() != null && !each.figure().measure().equals("RESPONSE_RATE"))
                    assertThat(items).contains(each.figure().item());
                if (each.quote() != null) assertThat(quotes).contains(each.quote());
                if (each.excerpt() != null) assertThat(excerpts).contains(each.excerpt());
            }
            assertThat(finding.statement()).as("numbers come with the evidence").doesNotContainPattern("\\d");
        }
        assertThat(CONCLUSIONS.findings().stream().map(DemoConclusions.Conclusion::type))
                .contains(FindingType.values());
        assertThat(CONCLUSIONS.findings().stream()
                        .flatMap(finding -> finding.evidence().stream())
                        .map(Support::agreement))
                .contains(Agreement.values());
    }

    private static Set<String> keys(List<DemoPassage> passages) {
        assertThat(passages).extracting(DemoPassage::key).doesNotHaveDuplicates();
        return passages.stream().map(DemoPassage::key).collect(toSet());
    }

    @Test
    void verdicts_and_recommendations_rest_on_published_findings() {
        var published = CONCLUSIONS.findings().stream()
                .filter(DemoConclusions.Conclusion::publish)
                .map(DemoConclusions.Conclusion::key)
                .toList();
        assertThat(CONCLUSIONS.verdicts())
                .hasSize(DemoData.programmes().size())
                .allMatch(verdict -> published.containsAll(verdict.findings()));
        assertThat(RECOMMENDATIONS).allMatch(each -> published.containsAll(each.findings()));
    }

    @Test
    void every_status_of_follow_up_occurs_and_nobody_verifies_own_work() {
        assertThat(RECOMMENDATIONS).extracting(DemoRecommendation::status).contains(FollowUpStatus.values());
        assertThat(RECOMMENDATIONS).filteredOn(each -> each.due() < 0).hasSize(1);
        assertThat(RECOMMENDATIONS)
                .filteredOn(each -> each.claim() != null && each.claim().verdict() == null)
                .hasSize(1);
        for (var each : RECOMMENDATIONS) {
            if (each.claim() == null) continue;
            assertThat(each.claim().decidedBy()).isNotEqualTo(each.claim().by());
            assertThat(each.actions())
                    .extracting(action -> action.owner())
                    .doesNotContain(each.claim().decidedBy());
            assertThat(each.actions()).as(each.key()).anyMatch(action -> action.proof() != null);
        }
    }

    @Test
    void the_curriculum_has_the_hours_of_the_programme() {
        var programme = DemoData.programmes().get(0);
        var theory = programme.hours(SessionMode.THEORY);
        var simulation = programme.hours(SessionMode.SIMULATION);
        var onTheJob = programme.hours(SessionMode.ON_THE_JOB);
        var total = theory + simulation + onTheJob;
        assertThat(PAPERS.documents().get(2).source())
                .contains("Jumlah seluruhnya %d JP, terdiri atas teori %d JP, simulasi %d JP"
                        .formatted(total, theory, simulation))
                .contains("%d dari %d JP atau sekitar %d persen"
                        .formatted(simulation + onTheJob, total, Math.round(100.0 * (simulation + onTheJob) / total)));
        for (var session : programme.sessions()) {
            assertThat(PAPERS.documents().get(2).source()).contains(session.title());
        }
    }
}
