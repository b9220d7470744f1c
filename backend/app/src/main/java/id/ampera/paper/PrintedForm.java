package id.ampera.paper;

import java.util.List;

/**
 * What is printed, as the template reads it.
 *
 * @param whose lines for the name of whoever answers, by their labels; empty where nobody may be named
 * @param marks one entry per copy
 */
record PrintedForm(
        String language,
        String title,
        String edition,
        String introduction,
        String notice,
        List<String> instructions,
        List<String> whose,
        List<PrintedSection> sections,
        String closing,
        Labels labels,
        List<Mark> marks) {

    /** Words of the page itself. */
    record Labels(String page, String instructions, String nip, String staff, String first, String second) {}

    /**
     * What tells one copy from others.
     *
     * @param label shown beside the QR code
     * @param staffed whether staff note on it who keyed it in
     */
    record Mark(String label, String address, String qr, boolean staffed) {}

    /** @param skip for whom the section is, null for everybody */
    record PrintedSection(String letter, String title, String description, String skip, List<PrintedItem> items) {}

    /**
     * @param number empty for a note
     * @param skip for whom it is, and where others go on; null for everybody, and in a run after its first item
     * @param shape how it is answered: scale, steps, list, many, rank, matrix, boxes, lines, consent, fixed, file, note
     */
    record PrintedItem(
            String number,
            String code,
            String text,
            String help,
            String skip,
            List<String> hints,
            String shape,
            List<PrintedOption> options,
            List<PrintedRow> rows,
            List<List<String>> boxes,
            String unit,
            int lines) {

        /** Options in pairs, as they stand side by side in a long list. */
        public List<List<PrintedOption>> pairs() {
            var half = (options.size() + 1) / 2;
            return java.util.stream.IntStream.range(0, half)
                    .mapToObj(at -> at + half < options.size()
                            ? List.of(options.get(at), options.get(at + half))
                            : List.of(options.get(at)))
                    .toList();
        }

        public boolean isLong() {
            return options.size() > LONG_LIST;
        }

        private static final int LONG_LIST = 8;
    }

    /** @param value figure that stands for it, empty if there is none */
    record PrintedOption(String value, String label) {}

    /** @param opposite null unless it is a pair of opposites */
    record PrintedRow(String number, String text, String opposite) {}
}
