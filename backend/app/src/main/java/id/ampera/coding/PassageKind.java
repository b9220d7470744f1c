package id.ampera.coding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a passage comes from")
public enum PassageKind {
    QUOTE,
    EXCERPT,
    ANSWER
}
