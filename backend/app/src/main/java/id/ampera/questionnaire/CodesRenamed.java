package id.ampera.questionnaire;

import java.util.Map;
import java.util.UUID;

/**
 * Fired in the transaction in which a draft was saved, when something in it that stayed the same got another code.
 *
 * @param sections new codes by the former ones
 * @param items new codes by the former ones
 */
public record CodesRenamed(UUID questionnaireId, Map<String, String> sections, Map<String, String> items) {}
