package id.ampera.demo;

import id.ampera.demo.DemoData.DemoAccount;
import id.ampera.demo.DemoData.DemoUnit;
import id.ampera.demo.DemoData.Names;
import id.ampera.organisation.EmploymentType;
import id.ampera.organisation.RosterRow;
import id.ampera.organisation.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws the roster: 9,377 PNS and 4,493 PPPK, the reported strength of February 2025, spread over the units by share. All
 * names and numbers are invented.
 */
final class DemoRoster {
    static final int PNS = 9_377;
    static final int PPPK = 4_493;

    private static final String[] GRADES = {"II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b"};
    private static final Map<String, String[]> POSITIONS = Map.of(
            "DISDIK",
                    new String[] {"Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Madya", "Pengadministrasi Sekolah"},
            "DINKES", new String[] {"Perawat Terampil", "Bidan Mahir", "Dokter Ahli Pertama", "Sanitarian"},
            "RSUD-BARI", new String[] {"Perawat Ahli Pertama", "Dokter Ahli Muda", "Apoteker", "Perekam Medis"},
            "DISDUKCAPIL", new String[] {"Operator SIAK", "Petugas Loket Pelayanan", "Analis Kependudukan"},
            "DPMPTSP", new String[] {"Petugas Loket Perizinan", "Penata Perizinan Ahli Muda", "Analis Investasi"});
    private static final String[] DISTRICT = {"Petugas Pelayanan Umum", "Pengelola Surat", "Pengadministrasi Umum"};
    private static final String[] COMMON = {
        "Analis Kebijakan Ahli Muda",
        "Pengadministrasi Umum",
        "Pengelola Keuangan",
        "Arsiparis Terampil",
        "Pranata Komputer Ahli Pertama"
    };
    /** Those who have others under them; every one begins with "Kepala". One in so many PNS holds such a position. */
    private static final int UNDER_ONE_HEAD = 12;

    private static final Map<String, String[]> HEADS = Map.of(
            "DISDIK", new String[] {"Kepala Sekolah", "Kepala Seksi Kurikulum"},
            "DINKES", new String[] {"Kepala Puskesmas", "Kepala Subbagian Tata Usaha Puskesmas"},
            "RSUD-BARI", new String[] {"Kepala Ruangan", "Kepala Instalasi Rawat Jalan"},
            "DISDUKCAPIL", new String[] {"Kepala Bidang Pelayanan Pencatatan Sipil", "Kepala Seksi Identitas Penduduk"},
            "DPMPTSP", new String[] {"Kepala Bidang Pelayanan Perizinan", "Kepala Seksi Pengaduan"});
    private static final String[] DISTRICT_HEADS = {"Kepala Seksi Pelayanan", "Kepala Seksi Pemerintahan"};
    private static final String[] COMMON_HEADS = {"Kepala Subbagian Umum", "Kepala Bidang Program"};

    private final SplittableRandom random;
    private final LocalDate today;
    private final Names names = DemoData.names();
    private final Set<String> taken = new HashSet<>();

    private DemoRoster(LocalDate today, long seed) {
        this.today = today;
        this.random = new SplittableRandom(seed);
    }

    /** The same rows for the same day and seed; the people of the demo accounts come first. */
    static List<RosterRow> generate(LocalDate today, long seed) {
        return new DemoRoster(today, seed).rows();
    }

    private List<RosterRow> rows() {
        var rows = new ArrayList<RosterRow>(PNS + PPPK);
        int pns = PNS;
        int pppk = PPPK;
        for (var account : DemoData.accounts()) {
            taken.add(account.nip());
            var row = ofAccount(account);
            rows.add(row);
            if (row.employmentType() == EmploymentType.PNS) pns--;
            else pppk--;
        }
        var units = DemoData.units().stream().filter(unit -> unit.share() > 0).toList();
        int shares = units.stream().mapToInt(DemoUnit::share).sum();
        while (pns + pppk > 0) {
            boolean isPns = random.nextInt(pns + pppk) < pns;
            rows.add(draw(unitAt(units, random.nextInt(shares)), isPns));
            if (isPns) pns--;
            else pppk--;
        }
        return rows;
    }

    private static RosterRow ofAccount(DemoAccount account) {
        var type = account.nip().charAt(12) == '2' ? EmploymentType.PPPK : EmploymentType.PNS;
        var unit = account.role().equals("respondent")
                ? "DISDUKCAPIL"
                : account.role().equals("unit-officer") ? "DPMPTSP" : "BKPSDM";
        var position =
                switch (account.role()) {
                    case "admin" -> "Pranata Komputer Ahli Muda";
                    case "evaluator" -> "Analis Pengembangan Kompetensi";
                    case "decision-maker" -> "Kepala Bidang Pengembangan Kompetensi";
                    case "unit-officer" -> "Kepala Subbagian Umum";
                    default -> "Petugas Loket Pelayanan";
                };
        return new RosterRow(
                account.nip(), account.name(), type, type == EmploymentType.PNS ? "III/c" : "IX", position, unit);
    }

    private static DemoUnit unitAt(List<DemoUnit> units, int point) {
        for (var unit : units) {
            point -= unit.share();
            if (point < 0) return unit;
        }
        throw new IllegalArgumentException("point beyond the shares");
    }

    private RosterRow draw(DemoUnit unit, boolean isPns) {
        boolean female = random.nextInt(100) < 56;
        var given = female ? names.female() : names.male();
        var name = pick(given) + " " + (random.nextInt(3) == 0 ? pick(given) + " " : "") + pick(names.second());
        boolean leads = isPns && random.nextInt(UNDER_ONE_HEAD) == 0;
        boolean district = unit.kind() == UnitKind.DISTRICT;
        var positions = leads
                ? HEADS.getOrDefault(unit.code(), district ? DISTRICT_HEADS : COMMON_HEADS)
                : POSITIONS.getOrDefault(unit.code(), district ? DISTRICT : COMMON);
        return new RosterRow(
                nip(female, isPns),
                name,
                isPns ? EmploymentType.PNS : EmploymentType.PPPK,
                isPns ? GRADES[leads ? 4 + random.nextInt(4) : random.nextInt(GRADES.length)] : "IX",
                positions[random.nextInt(positions.length)],
                unit.code());
    }

    private String nip(boolean female, boolean isPns) {
        while (true) {
            int lastYear = today.getYear() - 1;
            int born = lastYear - 24 - random.nextInt(33);
            var birth = LocalDate.of(born, 1, 1).plusDays(random.nextInt(365));
            int appointed = isPns
                    ? Math.min(lastYear, born + 22 + random.nextInt(12))
                    : Math.max(born + 22, lastYear - random.nextInt(5));
            var middle = isPns ? "%02d".formatted(1 + random.nextInt(12)) : "21";
            var nip = "%04d%02d%02d%04d%s%d%03d"
                    .formatted(
                            birth.getYear(),
                            birth.getMonthValue(),
                            birth.getDayOfMonth(),
                            appointed,
                            middle,
                            female ? 2 : 1,
                            1 + random.nextInt(60));
            if (taken.add(nip)) return nip;
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
