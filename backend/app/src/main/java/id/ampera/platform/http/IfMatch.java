package id.ampera.platform.http;

import id.ampera.platform.problem.CommonProblem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version that a change starts from, taken from the {@code If-Match} header. */
@Schema(type = SchemaType.STRING, description = "ETag of the version that is changed", examples = "\"0\"")
public record IfMatch(String header) {

    public static IfMatch fromString(String header) {
        return new IfMatch(header);
    }

    /** Refuses a change without a version (428) or on another version than the stored one (412). */
    public static void require(IfMatch ifMatch, long version) {
        if (ifMatch == null) throw CommonProblem.IF_MATCH_MISSING.raise();
        if (!ifMatch.header.equals("\"" + version + "\"")) throw CommonProblem.STALE_VERSION.raise();
    }
}
