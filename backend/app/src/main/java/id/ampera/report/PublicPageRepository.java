package id.ampera.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PublicPageRepository implements PanacheRepositoryBase<PublicPage, UUID> {}
