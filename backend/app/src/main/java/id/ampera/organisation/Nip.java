package id.ampera.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 18 digits that identify a civil servant: birth date, year of appointment, month of appointment (PNS, 01 to 12) or 2
 * and the number of the contract (PPPK, 21 to 29), sex, serial number. It tells birth date and sex, so it is masked
 * wherever it is not the point.
 *
 * @param digits the 18 digits without blanks
 */
public record Nip(String digits) {
    private static final Pattern SHAPE = Pattern.compile("\\d{12}(?:0[1-9]|1[0-2]|2[1-9])[12]\\d{3}");

    public enum Type {
        PNS,
        PPPK
    }

    /** Reads a NIP with or without blanks; empty when it cannot be one. */
    public static Optional<Nip> parse(String text, LocalDate today) {
        if (text == null) return Optional.empty();
        var digits = text.replaceAll("[\\s\\u00a0]", "");
        if (!SHAPE.matcher(digits).matches() || digits.endsWith("000")) return Optional.empty();
        var nip = new Nip(digits);
        try {
            var born = nip.birthDate();
            var appointed = Integer.parseInt(digits.substring(8, 12));
            var possible = born.getYear() >= 1900 && appointed > born.getYear() && appointed <= today.getYear();
            return possible ? Optional.of(nip) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return LocalDate.of(part(0, 4), part(4, 6), part(6, 8));
    }

    public Type type() {
        return digits.charAt(12) == '2' ? Type.PPPK : Type.PNS;
    }

    public Sex sex() {
        return digits.charAt(14) == '1' ? Sex.M : Sex.F;
    }

    /** Year and serial number only: {@code 1986** ****** * *01}. */
    public String masked() {
        return digits.substring(0, 4) + "**** ****** * *" + digits.substring(16);
    }

    private int part(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
