package id.ampera.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetCodeTest {
    @Test
    void the_check_digit_is_luhns() {
        assertThat(SheetCode.of(1)).isEqualTo("0001-8");
        // the example of ISO/IEC 7812-1
        assertThat(SheetCode.of(7992739)).endsWith("-" + luhn("7992739"));
        assertThat(SheetCode.of(12)).isEqualTo("0012-5");
    }

    @Test
    void one_wrong_digit_makes_another_check_digit() {
        for (int number = 1; number < 2000; number++) {
            var digits = "%04d".formatted(number);
            var check = SheetCode.of(number).substring(5);
            for (int place = 0; place < digits.length(); place++) {
                for (char other = '0'; other <= '9'; other++) {
                    if (digits.charAt(place) == other) continue;
                    var wrong = digits.substring(0, place) + other + digits.substring(place + 1);
                    assertThat(SheetCode.of(Integer.parseInt(wrong))).doesNotEndWith("-" + check);
                }
            }
        }
    }

    /** From the right, every second digit doubled, the digits of all added up. */
    private static int luhn(String digits) {
        var sum = IntStream.range(0, digits.length())
                .map(at -> {
                    int digit = digits.charAt(digits.length() - 1 - at) - '0';
                    int worth = at % 2 == 0 ? 2 * digit : digit;
                    return worth / 10 + worth % 10;
                })
                .sum();
        return (10 - sum % 10) % 10;
    }
}
