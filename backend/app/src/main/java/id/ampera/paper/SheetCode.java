package id.ampera.paper;

/** The number on a sheet, with a check digit (Luhn) that finds a wrong digit and two that changed places. */
final class SheetCode {
    private SheetCode() {}

    static String of(int number) {
        return "%04d-%d".formatted(number, checkDigit(number));
    }

    private static int checkDigit(int number) {
        int sum = 0;
        boolean isDoubled = true;
        for (int rest = number; rest > 0; rest /= 10) {
            int digit = rest % 10 * (isDoubled ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
            isDoubled = !isDoubled;
        }
        return (10 - sum % 10) % 10;
    }
}
