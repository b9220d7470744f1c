package id.ampera.campaign;

/**
 * In which role somebody answers: about the programme they took part in, about somebody who took part, or about a service
 * they have used.
 */
public enum RespondentRole {
    PARTICIPANT,
    SUPERIOR,
    CITIZEN
}
