package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredTest;
import id.ampera.exploration.method.FoundPairs;
import id.ampera.exploration.method.FoundRepresentation;
import id.ampera.exploration.method.FoundStructure;
import java.util.List;

/** What a method found beyond the figures of items; null where it is another method's. */
record Findings(
        List<ExploredTest> tests,
        ExploredCorrelations correlations,
        ExploredReliability reliability,
        ExploredMap map,
        FoundStructure structure,
        FoundRepresentation representation,
        FoundPairs pairs) {}
