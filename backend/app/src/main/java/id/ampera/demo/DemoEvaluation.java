package id.ampera.demo;

import id.ampera.evaluation.MemberRole;
import id.ampera.evaluation.Method;
import id.ampera.evaluation.SourceKind;
import java.util.List;
import java.util.Set;

/** The evaluation as written in the resources; its days count from the day of loading. */
record DemoEvaluation(
        String code,
        String title,
        String purpose,
        List<String> criteria,
        Set<Method> methods,
        List<Milestone> milestones,
        List<Member> team,
        List<Question> questions) {

    record Milestone(String name, int day) {}

    record Member(String nip, MemberRole role) {}

    record Question(String question, String criterion, List<Source> sources) {}

    record Source(SourceKind kind, String label, String reference) {}
}
