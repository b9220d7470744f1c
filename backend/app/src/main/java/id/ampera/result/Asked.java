package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.QuestionnaireVersionRef;
import java.util.stream.IntStream;

/** One answer key of a questionnaire: an item, or a row of a matrix. */
record Asked(Item item, String key) {
    private static final int MOST_RATING = 10;

    /** @throws id.ampera.platform.problem.Problem not-found */
    static Asked in(QuestionnaireVersionRef version, String key) {
        return version.definition().items().stream()
                .filter(item -> (item.type().isCounted() || item.type() == ItemType.NUMBER)
                        && item.answerKeys().contains(key))
                .findFirst()
                .map(item -> new Asked(item, key))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    String text() {
        var row = item.rowText(item.answerKeys().indexOf(key));
        return row == null ? item.text().id() : item.text().id() + " " + row.id();
    }

    ItemResult.Line line(Analysis analysis, Cut cut) {
        return analysis.sections(cut).stream()
                .flatMap(section -> section.items().stream())
                .flatMap(each -> each.lines().stream())
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Place of an option; of a rating 0 to 10. */
    int option(String code) {
        if (item.type() == ItemType.RATING) {
            return IntStream.rangeClosed(0, MOST_RATING)
                    .filter(value -> String.valueOf(value).equals(code))
                    .findFirst()
                    .orElseThrow(FigureReference::invalid);
        }
        if (item.options() == null) throw FigureReference.invalid();
        return IntStream.range(0, item.options().size())
                .filter(i -> item.options().get(i).code().equals(code))
                .findFirst()
                .orElseThrow(FigureReference::invalid);
    }

    String optionLabel(int at) {
        return item.type() == ItemType.RATING
                ? String.valueOf(at)
                : item.options().get(at).label().id();
    }
}
