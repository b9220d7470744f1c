package id.ampera.result;

/** Why answers to an item are in no row. */
public enum RowsLeftOut {
    /** Texts, days, consents and files are never joined to other answers. */
    NEVER_JOINED,
    /** The answer itself may tell whose it is. */
    IDENTIFYING,
    /** Others may know it of a person, and with the rest of a row it would be shared by too few. */
    ABOUT_ONESELF,
    /** The figures of this item are hidden. */
    HIDDEN,
    /** With rare answers merged nothing is left that differs. */
    TOO_RARE
}
