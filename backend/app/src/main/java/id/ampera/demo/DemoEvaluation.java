package id.ampera.demo;

import java.util.List;

/** The evaluation as written in the resources; its days count from the day of loading. */
record DemoEvaluation(
        String code,
        String title,
        String description,
        String purpose,
        int startsBefore,
        int endsAfter,
        List<Question> questions,
        List<String> criteria,
        List<String> methods,
        List<Milestone> timeline) {

    record Question(String code, String text, String criterion) {}

    record Milestone(String title, int startsAfter, int endsAfter) {}
}
