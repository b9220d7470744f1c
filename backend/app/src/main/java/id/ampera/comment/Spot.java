package id.ampera.comment;

import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.Section;
import id.ampera.questionnaire.Texts;
import java.util.Optional;

/** A place that is there in a draft, with what it says. */
record Spot(CommentPlace place, String code, String wording) {
    private static final int LONGEST = 1000;

    /** @throws id.ampera.platform.problem.Problem comment-place-unknown when the saved draft has no such place */
    static Spot in(Definition draft, CommentPlace place, String code) {
        if (place == CommentPlace.DRAFT) {
            if (code != null) throw CommentProblem.COMMENT_PLACE_UNKNOWN.at("/code");
            return new Spot(place, null, cut(draft.title().id()));
        }
        var wording = place == CommentPlace.SECTION ? ofSection(draft, code) : ofItem(draft, code);
        return wording.map(texts -> new Spot(place, code, cut(texts.id())))
                .orElseThrow(() -> CommentProblem.COMMENT_PLACE_UNKNOWN.at("/code"));
    }

    private static Optional<Texts> ofSection(Definition definition, String code) {
        return definition.sections().stream()
                .filter(each -> each.code().equals(code))
                .map(Section::title)
                .findFirst();
    }

    private static Optional<Texts> ofItem(Definition definition, String code) {
        return definition.items().stream()
                .filter(each -> each.code().equals(code))
                .map(Item::text)
                .findFirst();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        // half of a surrogate pair is no character, and the database refuses it
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
