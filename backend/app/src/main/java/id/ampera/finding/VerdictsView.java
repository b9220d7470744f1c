package id.ampera.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One entry per programme of the evaluation")
record VerdictsView(@Schema(description = "Programmes by title") List<VerdictView> items) {}
