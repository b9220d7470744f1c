package id.ampera.questionnaire;

/** The slot for conditions of visibility. Nothing may stand in it yet; {@link DefinitionCheck} refuses whatever does. */
public record Condition() {}
