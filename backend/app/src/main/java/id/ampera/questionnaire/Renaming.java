package id.ampera.questionnaire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which parts of a draft got another code. A code is all that two states of a draft have in common for a part, so one
 * that is gone is found again by its words, and only where nothing else could be meant.
 */
final class Renaming {
    private Renaming() {}

    static Map<String, String> sections(Definition before, Definition after) {
        return renamed(
                before.sections(), after.sections(), Section::code, (was, is) -> isSame(was.title(), is.title()));
    }

    static Map<String, String> items(Definition before, Definition after) {
        return renamed(
                before.items(),
                after.items(),
                Item::code,
                (was, is) -> was.type() == is.type() && isSame(was.text(), is.text()));
    }

    private static boolean isSame(Texts was, Texts is) {
        return !was.id().isEmpty() && was.equals(is);
    }

    private static <T> Map<String, String> renamed(
            List<T> before, List<T> after, Function<T, String> code, BiPredicate<T, T> same) {
        var gone = byCode(before, code);
        var added = byCode(after, code);
        after.forEach(each -> gone.remove(code.apply(each)));
        before.forEach(each -> added.remove(code.apply(each)));
        var renamed = new HashMap<String, String>();
        for (var was : gone.entrySet()) {
            var found = added.values().stream()
                    .filter(is -> same.test(was.getValue(), is))
                    .toList();
            if (found.size() != 1) continue;
            var alike = gone.values().stream()
                    .filter(each -> same.test(each, found.get(0)))
                    .count();
            if (alike == 1) renamed.put(was.getKey(), code.apply(found.get(0)));
        }
        return renamed;
    }

    private static <T> Map<String, T> byCode(List<T> parts, Function<T, String> code) {
        var byCode = new LinkedHashMap<String, T>();
        parts.forEach(each -> byCode.put(code.apply(each), each));
        return byCode;
    }
}
