package id.ampera.enrolment;

import java.time.LocalDate;

/** What is printed on one card; the code stands nowhere else. */
record Card(String name, String maskedNip, String unitName, String code, LocalDate validTo) {

    @Override
    public String toString() {
        return "Card";
    }
}
