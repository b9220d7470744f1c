package id.ampera.result;

import id.ampera.platform.dataset.Dataset;
import id.ampera.questionnaire.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random answers to every kind of item that rows may hold, and the rows that are made of them. */
final class RowAnswers {
    static final int MINIMUM = 5;
    private static final byte[] SEED = new byte[32];

    static final Definition DEFINITION = FiguresTest.definition(String.join(
            ",",
            FiguresTest.likert("q1"),
            FiguresTest.likert("q2"),
            choice("single-choice", "s", "Pilihan", 5),
            choice("multiple-choice", "m", "Manfaat", 4),
            choice("single-choice", "usia", "Usia Anda", 3),
            "{\"type\":\"rating\",\"code\":\"r\",\"text\":{\"id\":\"Nilai\"}}",
            "{\"type\":\"number\",\"code\":\"n\",\"text\":{\"id\":\"Hari\"}}",
            "{\"type\":\"long-text\",\"code\":\"t\",\"text\":{\"id\":\"Saran\"}}",
            "{\"type\":\"single-choice\",\"code\":\"z\",\"text\":{\"id\":\"Lanjutan\"},\"visibleWhen\":"
                    + "{\"op\":\"one-of\",\"item\":\"s\",\"options\":[\"1\",\"2\"]},"
                    + options(3) + "}"));

    private RowAnswers() {}

    static String choice(String type, String code, String text, int options) {
        return "{\"type\":\"" + type + "\",\"code\":\"" + code + "\",\"text\":{\"id\":\"" + text + "\"},"
                + options(options) + "}";
    }

    private static String options(int count) {
        return "\"options\":["
                + String.join(
                        ",",
                        IntStream.rangeClosed(1, count)
                                .mapToObj(i -> "{\"code\":\"" + i + "\",\"label\":{\"id\":\"P" + i + "\"}}")
                                .toList())
                + "]";
    }

    /** @param spread from 1 on: the smaller, the more alike */
    static AnswerColumns random(Random random, Cells cells, int spread) {
        var builder = new AnswerColumns.Builder(OneVersion.of(DEFINITION), cells);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int i = cells.answered(cell); i > 0; i--) builder.add(cell, OneVersion.ID, answer(random, spread));
        }
        return builder.build();
    }

    private static String answer(Random random, int spread) {
        var parts = new ArrayList<String>();
        parts.add("\"m\":" + chosen(random));
        parts.add("\"n\":" + (random.nextInt(9) == 0 ? "null" : String.valueOf(random.nextInt(10 * spread))));
        for (var key : List.of("q1", "q2"))
            parts.add("\"" + key + "\":\"" + "abcde".charAt(4 - draw(random, 5, spread)) + "\"");
        parts.add("\"r\":" + (10 - draw(random, 11, spread)));
        int s = 1 + draw(random, 5, spread);
        parts.add("\"s\":\"" + s + "\"");
        parts.add("\"t\":\"Rahasia " + random.nextInt(1_000) + "\"");
        parts.add("\"usia\":\"" + (1 + random.nextInt(3)) + "\"");
        if (s <= 2) parts.add("\"z\":" + (random.nextInt(8) == 0 ? "null" : "\"" + (1 + random.nextInt(3)) + "\""));
        return "{" + String.join(",", parts) + "}";
    }

    private static String chosen(Random random) {
        var chosen = IntStream.rangeClosed(1, 4)
                .filter(option -> random.nextInt(option + 1) == 0)
                .mapToObj(option -> "\"" + option + "\"")
                .toList();
        return chosen.isEmpty() ? "null" : "[" + String.join(",", chosen) + "]";
    }

    /** More often a small number. */
    private static int draw(Random random, int below, int spread) {
        int drawn = random.nextInt(below);
        for (int i = spread; i < 4; i++) drawn = Math.min(drawn, random.nextInt(below));
        return drawn;
    }

    static Dataset rows(RowRelease release) {
        return RowDataset.of(release, "Survei", ExportTexts.in("id"), SEED);
    }

    /** All cells, as places of categories. */
    static int[][] cells(Dataset data) {
        var all = new int[data.rows().count()][data.variables().size()];
        for (int row = 0; row < all.length; row++) data.rows().read(row, all[row]);
        return all;
    }
}
