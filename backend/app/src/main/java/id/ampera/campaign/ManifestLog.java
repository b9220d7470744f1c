package id.ampera.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * All manifests in the order of their publishing, each line sealed with the one before. Whoever keeps a copy elsewhere can
 * show that a promise was changed, taken back, or given to some only.
 */
@ApplicationScoped
class ManifestLog {
    private static final String HEAD = "ampera manifest log 1\n";
    private static final String BEGINNING = "0".repeat(64);

    private final EntityManager em;

    ManifestLog(EntityManager em) {
        this.em = em;
    }

    /** Part of the publishing: a campaign that is published stands in the log. */
    void add(UUID campaignId, String sha256, Instant publishedAt) {
        var last = em.createNativeQuery(
                        "select line_number from manifest_log order by line_number desc limit 1 for update",
                        Integer.class)
                .getResultStream()
                .findFirst();
        var day = LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        em.persist(new ManifestLogLine((Integer) last.orElse(0) + 1, campaignId, sha256, day));
    }

    @Transactional
    String text() {
        var text = new StringBuilder(HEAD);
        var seal = BEGINNING;
        var lines = em.createQuery("from ManifestLogLine l order by l.lineNumber", ManifestLogLine.class)
                .getResultList();
        for (var line : lines) {
            seal = line.seal(seal);
            text.append(line.sealed(seal));
        }
        return text.toString();
    }
}
