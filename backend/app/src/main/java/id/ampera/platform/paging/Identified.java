package id.ampera.platform.paging;

import java.util.UUID;

public interface Identified {
    UUID id();
}
