package id.ampera.interview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody who was interviewed may be quoted outside the team. */
@Schema(description = "How somebody who was interviewed may be quoted outside the team")
public enum ConsentLevel {
    /** Not at all. */
    NONE,
    /** As an official, no more. */
    ANONYMOUS,
    /** By position and unit. */
    BY_POSITION,
    /** By name, position and unit. */
    BY_NAME;

    /** Whether those outside may know who was interviewed, apart from the name. */
    public boolean showsPosition() {
        return this == BY_POSITION || this == BY_NAME;
    }

    public boolean isQuotable() {
        return this != NONE;
    }
}
