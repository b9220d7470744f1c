package id.ampera.asking;

import id.ampera.notification.NotificationLoading;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A campaign that opened four days ago, and participants who have mail addresses. */
final class Asked {
    final Audience audience;
    final String campaign;
    private final Map<Integer, String> addresses = new HashMap<>();

    /** @param addressed how many of the participants, from the first, have an address */
    Asked(NotificationLoading notices, String mode, int size, int addressed) {
        audience = GivenCampaign.audience(size);
        for (int i = 0; i < addressed; i++) {
            addresses.put(i, UUID.randomUUID() + "@ampera.example");
            notices.setAddress(UUID.fromString(audience.employeeIds().get(i)), addresses.get(i));
        }
        var input = GivenCampaign.input(audience, mode);
        input.put(
                "opensAt",
                Instant.now()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .minus(4, ChronoUnit.DAYS)
                        .toString());
        campaign = GivenCampaign.published(input);
    }

    UUID id() {
        return UUID.fromString(campaign);
    }

    String nip(int index) {
        return audience.nips().get(index);
    }

    String address(int index) {
        return addresses.get(index);
    }

    String path() {
        return "/campaigns/" + campaign + "/mailing";
    }
}
