package id.ampera.exploration;

import id.ampera.campaign.Cut;
import id.ampera.result.GroupView;

/** What groups are called in the reader's language. */
final class GroupNames {
    static final String ALL = "all";
    static final String OTHERS = "others";
    static final String FILTERED = "filtered";
    private static final String NONE = "none";

    private GroupNames() {}

    /** @param cut null of all together */
    static String of(GroupView group, Cut cut, ExplorationWords words) {
        if (group.label() != null) return group.label();
        if (OTHERS.equals(group.key())) return words.of("group.others", group.members());
        if (NONE.equals(group.key()) && cut != null) return words.of("group.none." + cut);
        return words.of("group." + group.key());
    }
}
