package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.result.ItemResult.SectionResult;
import java.util.List;

/**
 * One thing that stands beside others.
 *
 * @param sections where its figures stand
 * @param at places of its figures on each line: one, or several to be taken together
 * @param population whom figures that are taken together stand for
 */
record Series(ExploredGroup group, List<SectionResult> sections, List<Integer> at, int population) {}
