package id.ampera.organisation;

import java.util.List;
import java.util.Locale;

/** Groups of positions of UU 5/2014, and what nobody has sorted yet. */
public enum PositionKind {
    HIGH_LEADERSHIP,
    ADMINISTRATOR,
    SUPERVISOR,
    EXECUTIVE,
    FUNCTIONAL_EXPERT,
    FUNCTIONAL_SKILLED,
    UNCLASSIFIED;

    private static final List<String> EXPERT = List.of("ahli pertama", "ahli muda", "ahli madya", "ahli utama");
    private static final List<String> SKILLED = List.of("pemula", "terampil", "mahir", "penyelia");
    private static final List<String> LEADERS =
            List.of("sekretaris daerah", "kepala dinas", "kepala badan", "staf ahli", "inspektur daerah");
    private static final List<String> ADMINISTRATORS = List.of("camat", "kepala bidang", "kepala bagian");
    private static final List<String> SUPERVISORS =
            List.of("lurah", "kepala seksi", "kepala subbagian", "kepala sub bagian", "kepala subbidang");

    /** What the wording of a position leaves no doubt about; everything else is for somebody to decide. */
    static PositionKind of(String name) {
        var text = name.toLowerCase(Locale.ROOT);
        if (EXPERT.stream().anyMatch(text::endsWith)) return FUNCTIONAL_EXPERT;
        if (SKILLED.stream().anyMatch(level -> text.endsWith(" " + level))) return FUNCTIONAL_SKILLED;
        if (LEADERS.stream().anyMatch(text::startsWith)) return HIGH_LEADERSHIP;
        if (ADMINISTRATORS.stream().anyMatch(text::startsWith)) return ADMINISTRATOR;
        if (SUPERVISORS.stream().anyMatch(text::startsWith)) return SUPERVISOR;
        return UNCLASSIFIED;
    }
}
