package id.ampera.demo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DemoStepRepository implements PanacheRepositoryBase<DemoStep, String> {}
