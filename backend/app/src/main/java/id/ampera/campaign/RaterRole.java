package id.ampera.campaign;

/** What somebody who rates is to the one who is rated. */
public enum RaterRole {
    SELF,
    SUPERIOR,
    PEER,
    SUBORDINATE,
    SERVICE_USER
}
