package id.ampera.notification;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A notice in the reader's language")
record NoticeListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "What it is about", examples = "RECOMMENDATION_ISSUED") NoticeKind kind,
        @Schema(description = "What happened", examples = "Rekomendasi baru untuk unit Anda") String title,
        @Schema(
                        description = "What it means for the reader",
                        examples = "Tambah simulasi layanan publik: mohon tanggapi sebelum 23 Januari 2027.")
                String detail,
        @Schema(
                        description = "Page of the dashboard that it leads to",
                        examples = "/recommendations/01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                String path,
        @Schema(description = "When", examples = "2026-11-24T07:00:00Z") Instant createdAt,
        @Schema(description = "When it was read; absent when it was not", examples = "2026-11-24T08:00:00Z")
                Instant readAt)
        implements Identified {}
