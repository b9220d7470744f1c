package id.ampera.questionnaire;

/**
 * What is wrong with one answer.
 *
 * @param key item code, or {@code item.row} in a matrix
 * @param code one of required, type, unknown_option, too_few, too_many, duplicate_choice, below_min, above_max, decimals,
 *     date, too_long, check_failed, not_asked, unknown_item
 */
public record AnswerError(String key, String code) {}
