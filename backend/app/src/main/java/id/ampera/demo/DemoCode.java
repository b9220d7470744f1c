package id.ampera.demo;

import java.util.List;
import java.util.stream.Stream;

/** A code of the codebook with those under it, as written in the resources. */
record DemoCode(String code, String name, String definition, List<DemoCode> children) {

    DemoCode {
        children = children == null ? List.of() : children;
    }

    /** This one and all under it. */
    Stream<DemoCode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(DemoCode::all));
    }
}
