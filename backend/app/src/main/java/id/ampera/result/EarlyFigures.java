package id.ampera.result;

import id.ampera.questionnaire.Item;

/** Figures of a named campaign that could be read before its closing, beside which its rows are to leave. */
final class EarlyFigures {
    /** So many rows for each figure that no solver gets anywhere. */
    private static final int TIMES = 4;

    private EarlyFigures() {}

    /**
     * Fewest rows that may leave beside them; 0 where none could be read. They are sums over the rows that were there: with
     * nearly as many figures as rows it follows which those are, and with it who answered when.
     */
    static int leastRows(AnswerColumns answers) {
        if (answers.moments() == null || answers.moments().looks() == 0) return 0;
        int figures = 0;
        for (var item : answers.definition().items())
            figures += item.answerKeys().size() * figures(item);
        return TIMES * figures;
    }

    private static int figures(Item item) {
        return switch (item.type()) {
            case RATING -> RowColumn.RATINGS;
            // mean and deviation
            case NUMBER -> 2;
            default -> item.type().isCounted() ? item.options().size() : 0;
        };
    }
}
