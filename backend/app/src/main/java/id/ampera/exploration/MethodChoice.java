package id.ampera.exploration;

import id.ampera.exploration.Material.Asked;
import id.ampera.exploration.method.StructureReading;
import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.PairKind;
import java.util.ArrayList;
import java.util.List;

/** Which method and which picture fit. */
final class MethodChoice {
    private static final int MANY = 3;

    /** @param alternatives other pictures of the same figures */
    record Picture(ExplorationChart chart, List<ExplorationChart> alternatives) {}

    private MethodChoice() {}

    static ExplorationMethod of(ExplorationRecipe recipe, Material material) {
        var method = recipe.method() == ExplorationMethod.AUTO ? fitting(recipe, material) : recipe.method();
        if (!fits(method, recipe, material)) throw ExplorationProblem.EXPLORATION_METHOD_UNFIT.at("/method");
        return method;
    }

    /** Ratings before and after stay a distribution, as saved views know them; that they are paired is asked for. */
    private static ExplorationMethod fitting(ExplorationRecipe recipe, Material material) {
        if (recipe.grouping() == ExplorationGrouping.ROUND) return ExplorationMethod.CHANGE;
        if (recipe.grouping() != ExplorationGrouping.NONE) return ExplorationMethod.COMPARISON;
        if (recipe.filter() == null && isMapped(material)) return ExplorationMethod.IMPORTANCE_PERFORMANCE;
        return material.items().stream().allMatch(each -> each.type() == ItemType.NUMBER)
                ? ExplorationMethod.MEAN
                : ExplorationMethod.DISTRIBUTION;
    }

    private static boolean fits(ExplorationMethod method, ExplorationRecipe recipe, Material material) {
        var items = material.items();
        var isAlone = recipe.grouping() == ExplorationGrouping.NONE;
        return switch (method) {
            case AUTO -> false;
            case RESPONSE -> true;
            case DISTRIBUTION -> items.stream().noneMatch(each -> each.type() == ItemType.NUMBER);
            case MEAN -> items.stream().allMatch(MethodChoice::hasMean);
            case COMPARISON -> !isAlone;
            case CHANGE -> recipe.grouping() == ExplorationGrouping.ROUND;
            case CORRELATION, RELIABILITY ->
                isAlone
                        && recipe.filter() == null
                        && items.size() > 1
                        && items.stream().allMatch(ExploredItem::isScale);
            case STRUCTURE ->
                isAlone
                        && recipe.filter() == null
                        && items.size() >= StructureReading.FEWEST_ITEMS
                        && items.stream().allMatch(ExploredItem::isScale);
            case REPRESENTATION -> isByCut(recipe) && items.stream().allMatch(MethodChoice::hasMean);
            case PAIRED -> isByCut(recipe) && isPaired(material);
            case IMPORTANCE_PERFORMANCE -> isAlone && recipe.filter() == null && isMapped(material);
            case PROMOTER_SCORE -> items.stream().allMatch(each -> each.type() == ItemType.RATING);
        };
    }

    /** Everybody, or the groups of one cut: no rounds, no sums of groups. */
    private static boolean isByCut(ExplorationRecipe recipe) {
        var isByCut = recipe.grouping() == ExplorationGrouping.NONE
                || recipe.grouping().cut() != null;
        return isByCut && recipe.filter() == null;
    }

    private static boolean isPaired(Material material) {
        return !material.asked().isEmpty()
                && material.asked().stream().allMatch(each -> each.item().pair() != null);
    }

    /** What could be made of one item by itself, or with others of its kind. */
    static List<ExplorationMethod> of(ItemType type, PairKind pair) {
        var methods = new ArrayList<ExplorationMethod>();
        if (type != ItemType.NUMBER) methods.add(ExplorationMethod.DISTRIBUTION);
        var isScale = type.isLikert() || type == ItemType.RATING;
        if (isScale || type == ItemType.NUMBER) methods.add(ExplorationMethod.MEAN);
        methods.add(ExplorationMethod.COMPARISON);
        methods.add(ExplorationMethod.CHANGE);
        if (isScale)
            methods.addAll(
                    List.of(ExplorationMethod.CORRELATION, ExplorationMethod.RELIABILITY, ExplorationMethod.STRUCTURE));
        if (isScale || type == ItemType.NUMBER) methods.add(ExplorationMethod.REPRESENTATION);
        if (pair != null) methods.add(ExplorationMethod.PAIRED);
        if (pair == PairKind.IMPORTANCE_PERFORMANCE) methods.add(ExplorationMethod.IMPORTANCE_PERFORMANCE);
        if (type == ItemType.RATING) methods.add(ExplorationMethod.PROMOTER_SCORE);
        return methods;
    }

    private static boolean hasMean(ExploredItem item) {
        return item.isScale() || item.type() == ItemType.NUMBER;
    }

    private static boolean isMapped(Material material) {
        return !material.asked().isEmpty()
                && material.asked().stream().map(Asked::map).allMatch(each -> each != null);
    }

    static Picture picture(ExplorationMethod method, Material material) {
        return switch (method) {
            case CORRELATION, RELIABILITY -> only(ExplorationChart.CORRELATION_MATRIX);
            case IMPORTANCE_PERFORMANCE -> only(ExplorationChart.IPA_MAP);
            case PROMOTER_SCORE -> new Picture(ExplorationChart.BARS, List.of(ExplorationChart.STACKED_BARS));
            case RESPONSE -> only(ExplorationChart.BARS);
            case STRUCTURE ->
                new Picture(
                        ExplorationChart.SCREE,
                        List.of(ExplorationChart.LOADINGS, ExplorationChart.CORRELATION_MATRIX));
            case REPRESENTATION -> only(ExplorationChart.SHARES);
            case PAIRED -> new Picture(ExplorationChart.SLOPE, List.of(ExplorationChart.DOTS));
            case DISTRIBUTION, AUTO -> distribution(material.items());
            case MEAN, COMPARISON, CHANGE -> means(method, material);
        };
    }

    private static Picture only(ExplorationChart chart) {
        return new Picture(chart, List.of());
    }

    private static Picture distribution(List<ExploredItem> items) {
        if (items.stream().allMatch(each -> each.type().isLikert())) {
            return new Picture(
                    ExplorationChart.DIVERGING_BARS, List.of(ExplorationChart.STACKED_BARS, ExplorationChart.BOX));
        }
        if (items.stream().allMatch(each -> each.type() == ItemType.RATING))
            return new Picture(ExplorationChart.BARS, List.of(ExplorationChart.BOX, ExplorationChart.STACKED_BARS));
        var isOneChoice = items.stream().allMatch(each -> each.type() == ItemType.SINGLE_CHOICE);
        return isOneChoice && items.get(0).figures().size() > 1
                ? new Picture(ExplorationChart.STACKED_BARS, List.of(ExplorationChart.BARS))
                : only(ExplorationChart.BARS);
    }

    private static Picture means(ExplorationMethod method, Material material) {
        var items = material.items();
        if (!items.stream().allMatch(MethodChoice::hasMean)) return distribution(items);
        var alternatives = new ArrayList<ExplorationChart>();
        var chart = method == ExplorationMethod.CHANGE
                ? ExplorationChart.SLOPE
                : items.size() >= MANY && material.groups().size() >= MANY
                        ? ExplorationChart.HEAT_MAP
                        : ExplorationChart.DOTS;
        alternatives.addAll(List.of(ExplorationChart.DOTS, ExplorationChart.HEAT_MAP));
        if (items.stream().allMatch(ExploredItem::isScale)) alternatives.add(ExplorationChart.BOX);
        if (items.stream().allMatch(each -> each.type().isLikert())) alternatives.add(ExplorationChart.DIVERGING_BARS);
        alternatives.remove(chart);
        return new Picture(chart, alternatives);
    }
}
