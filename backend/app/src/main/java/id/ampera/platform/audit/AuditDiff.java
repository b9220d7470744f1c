package id.ampera.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import id.ampera.platform.audit.AuditEntryView.AuditChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields in which two views of an object differ; whatever looks like a NIP is masked. */
final class AuditDiff {
    /** Of the view, not of the object. */
    private static final Set<String> NOT_CONTENT = Set.of("can", "version", "updatedAt");

    private static final Pattern NIP = Pattern.compile("(?<!\\d)(\\d{4})\\d{12}(\\d{2})(?!\\d)");

    private AuditDiff() {}

    static List<AuditChange> between(JsonNode before, JsonNode after) {
        var changes = new ArrayList<AuditChange>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<AuditChange> changes) {
        if (isObject(before) && (isObject(after) || isAbsent(after)) || isAbsent(before) && isObject(after)) {
            var names = new LinkedHashSet<String>();
            if (isObject(before)) before.fieldNames().forEachRemaining(names::add);
            if (isObject(after)) after.fieldNames().forEachRemaining(names::add);
            for (var name : names) {
                if (pointer.isEmpty() && NOT_CONTENT.contains(name)) continue;
                var step = name.replace("~", "~0").replace("/", "~1");
                compare(
                        pointer + "/" + step,
                        isObject(before) ? before.get(name) : null,
                        isObject(after) ? after.get(name) : null,
                        changes);
            }
            return;
        }
        var was = text(before);
        var is = text(after);
        if (!Objects.equals(was, is)) changes.add(new AuditChange(pointer, was, is));
    }

    private static boolean isObject(JsonNode node) {
        return node != null && node.isObject();
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull();
    }

    private static String text(JsonNode node) {
        if (isAbsent(node) || node.isArray() && node.isEmpty()) return null;
        return masked(node.isTextual() ? node.asText() : node.toString());
    }

    static String masked(String text) {
        return text == null ? null : NIP.matcher(text).replaceAll("$1**** ****** * *$2");
    }
}
