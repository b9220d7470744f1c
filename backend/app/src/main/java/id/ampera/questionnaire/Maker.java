package id.ampera.questionnaire;

import java.util.UUID;

/** Who makes a questionnaire: subject of the account, and the employee behind it, null when nobody on the roster is. */
record Maker(String subject, UUID employeeId) {}
