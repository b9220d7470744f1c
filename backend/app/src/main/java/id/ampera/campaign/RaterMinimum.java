package id.ampera.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many answers a group of raters needs to be shown apart")
record RaterMinimum(
        @NotNull @Schema(description = "What they are to those whom they rate", examples = "PEER") RaterRole role,
        @Min(5)
                @Max(100)
                @Schema(description = "At least so many, not fewer than the campaign's minimum group", examples = "8")
                int minimum) {

    static Map<RaterRole, Integer> byRole(Collection<RaterMinimum> minimums) {
        var byRole = new EnumMap<RaterRole, Integer>(RaterRole.class);
        if (minimums != null) for (var each : minimums) byRole.put(each.role(), each.minimum());
        return byRole;
    }

    /** In the order of the roles. */
    static List<RaterMinimum> listOf(Map<RaterRole, Integer> byRole) {
        return byRole.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new RaterMinimum(each.getKey(), each.getValue()))
                .toList();
    }
}
