package id.ampera.campaign;

/** In which role somebody answers: about the programme they took part in, or about somebody who took part. */
public enum RespondentRole {
    PARTICIPANT,
    SUPERIOR
}
