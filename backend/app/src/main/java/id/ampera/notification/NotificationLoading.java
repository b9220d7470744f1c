package id.ampera.notification;

import java.util.UUID;

/** Sets where mail goes, for loaders that run without a signed-in person. One transaction per call. */
public interface NotificationLoading {
    void setAddress(UUID employeeId, String email);
}
