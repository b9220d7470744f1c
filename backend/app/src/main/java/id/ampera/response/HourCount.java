package id.ampera.response;

import java.time.Instant;
import java.util.UUID;

/** How many answers arrived at a service point in the hour that begins then. */
record HourCount(UUID pointId, Instant hour, int answers) {}
