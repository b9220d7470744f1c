package id.ampera.report;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import id.ampera.evaluation.MemberRole;
import id.ampera.evaluation.Method;
import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.Agreement;
import id.ampera.finding.FindingType;
import id.ampera.finding.Verdict;
import id.ampera.followup.FollowUpStatus;
import id.ampera.recommendation.ManagementAnswer;
import id.ampera.recommendation.Priority;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of what is chosen from lists, as a report says them. */
final class ReportWords {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", INDONESIAN);

    private ReportWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(JAKARTA));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(JAKARTA)) + " WIB";
    }

    static String of(Method method) {
        return switch (method) {
            case SURVEY -> "survei";
            case INTERVIEW -> "wawancara";
            case DOCUMENT -> "telaah dokumen";
            case INDICATOR -> "indikator kinerja";
        };
    }

    static String of(CampaignMode mode) {
        return switch (mode) {
            case NAMED -> "bernama";
            case ANONYMOUS -> "anonim";
            case PUBLIC -> "terbuka untuk umum";
        };
    }

    static String of(CampaignStatus status) {
        return switch (status) {
            case DRAFT -> "masih disusun";
            case PUBLISHED -> "belum dibuka";
            case OPEN -> "sedang berlangsung";
            case CLOSED -> "sudah ditutup, hasil belum dirilis";
            case RELEASED -> "selesai";
            case CANCELLED -> "dibatalkan";
        };
    }

    static String of(MemberRole role) {
        return switch (role) {
            case LEAD -> "ketua";
            case MEMBER -> "anggota";
            case OBSERVER -> "pengamat";
        };
    }

    static String criterion(String code) {
        return switch (code == null ? "" : code) {
            case "RELEVANCE" -> "Relevansi";
            case "COHERENCE" -> "Koherensi";
            case "EFFECTIVENESS" -> "Efektivitas";
            case "EFFICIENCY" -> "Efisiensi";
            case "IMPACT" -> "Dampak";
            case "SUSTAINABILITY" -> "Keberlanjutan";
            default -> code;
        };
    }

    static String of(FindingType type) {
        return switch (type) {
            case STRENGTH -> "Kekuatan";
            case WEAKNESS -> "Kelemahan";
            case GAP -> "Kesenjangan";
        };
    }

    static String of(Agreement agreement) {
        return switch (agreement) {
            case SUPPORTS -> "mendukung";
            case COMPLEMENTS -> "melengkapi";
            case CONTRADICTS -> "berbeda";
        };
    }

    static String of(EvidenceKind kind) {
        return switch (kind) {
            case SURVEY_FIGURE -> "Survei";
            case INTERVIEW_QUOTE -> "Wawancara";
            case DOCUMENT_EXCERPT -> "Dokumen";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case SUCCESSFUL -> "berhasil";
            case NEEDS_IMPROVEMENT -> "perlu diperbaiki";
            case INCONCLUSIVE -> "belum dapat disimpulkan";
        };
    }

    static String of(Priority priority) {
        return switch (priority) {
            case HIGH -> "tinggi";
            case MEDIUM -> "sedang";
            case LOW -> "rendah";
        };
    }

    static String of(ManagementAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> "diterima";
            case PARTLY_ACCEPTED -> "diterima sebagian";
            case REJECTED -> "ditolak";
        };
    }

    static String of(FollowUpStatus status) {
        return switch (status) {
            case FULLY_IMPLEMENTED -> "sesuai";
            case PARTIALLY_IMPLEMENTED -> "belum sesuai";
            case NOT_IMPLEMENTED -> "belum ditindaklanjuti";
            case CANNOT_BE_IMPLEMENTED -> "tidak dapat ditindaklanjuti";
        };
    }

    /** Ends with a full stop, and with one only. */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
