package id.ampera.result;

/**
 * How many gave which answer, by cell.
 *
 * @param counts by cell, then option, in one array
 */
record AnswerTable(int[] counts, int options) {
    int count(int cell, int option) {
        return counts[cell * options + option];
    }

    int[] sums(int[] cells) {
        var sums = new int[options];
        for (var cell : cells) {
            int from = cell * options;
            for (int option = 0; option < options; option++) sums[option] += counts[from + option];
        }
        return sums;
    }

    /** Whether not two of these people gave different answers. */
    boolean agrees(int[] cells) {
        int given = -1;
        for (var cell : cells) {
            int from = cell * options;
            for (int option = 0; option < options; option++) {
                if (counts[from + option] == 0 || option == given) continue;
                if (given >= 0) return false;
                given = option;
            }
        }
        return true;
    }
}
