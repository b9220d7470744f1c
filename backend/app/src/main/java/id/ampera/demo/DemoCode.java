package id.ampera.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * A code of the codebook with those under it, as written in the resources.
 *
 * @param said what the open answers say that take it, or null
 */
record DemoCode(String code, String name, String definition, Said said, List<DemoCode> children) {

    record Said(DemoTopic topic, DemoComments.Mood mood) {

        boolean isIn(DemoComments.Comment comment) {
            return topic == comment.topic() && mood == comment.mood();
        }
    }

    DemoCode {
        children = children == null ? List.of() : children;
    }

    /** This one and all under it. */
    Stream<DemoCode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(DemoCode::all));
    }
}
