package id.ampera.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Every number of a report")
record ReportNumbers(@Schema(description = "In the order in which they first appear") List<ReportNumber> items) {}
