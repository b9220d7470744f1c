package id.ampera.organisation;

import id.ampera.platform.storage.FileOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** An import names two files: what was uploaded, and the refused rows beside it. */
@ApplicationScoped
class RosterFileOwner implements FileOwner {
    private final EntityManager em;

    RosterFileOwner(EntityManager em) {
        this.em = em;
    }

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        var imports = new HashSet<>(files);
        // the other way round it is the same
        files.forEach(file -> imports.add(RosterReport.fileOf(file)));
        var found = em.createQuery("select i.id from RosterImport i where i.id in :imports", UUID.class)
                .setParameter("imports", imports)
                .getResultList();
        var known = new HashSet<>(found);
        found.forEach(id -> known.add(RosterReport.fileOf(id)));
        return known;
    }
}
