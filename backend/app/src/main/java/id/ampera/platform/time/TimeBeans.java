package id.ampera.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the application; days are those of Palembang. */
public final class TimeBeans {
    public static final ZoneId PALEMBANG = ZoneId.of("Asia/Jakarta");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(PALEMBANG);
    }
}
