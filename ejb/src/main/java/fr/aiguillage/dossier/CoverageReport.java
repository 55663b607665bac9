package fr.aiguillage.dossier;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.coverage.Branch;
import fr.aiguillage.script.coverage.Chart;
import fr.aiguillage.script.coverage.Coverage;
import fr.aiguillage.script.coverage.Ending;
import fr.aiguillage.script.coverage.StepPlace;
import fr.aiguillage.script.exploration.Example;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Course;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.Place;
import fr.aiguillage.script.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What test calls walk of a scenario, in words.
 *
 * @param coverage the figures
 * @param gaps what no test call walks, in the order of the text
 */
public record CoverageReport(Coverage coverage, List<Gap> gaps) {

    /**
     * Something that no test call walks.
     *
     * @param place where it is written
     * @param kind its sentence in the bundle
     * @param words what the sentence quotes
     * @param example a call that walks it, when one is found
     */
    public record Gap(Place place, String kind, List<String> words, Optional<Example> example) {

        /** What is not walked, as a sentence. */
        public String says(Locale locale) {
            return Texts.format("cover." + kind, locale, words.toArray());
        }
    }

    public CoverageReport {
        gaps = List.copyOf(gaps);
    }

    /**
     * What those calls walk of a scenario; empty when it does not compile. Looks for a call for each branch that none
     * walks, which takes a while.
     */
    public static Optional<CoverageReport> of(
            Compilation compilation, SourceText source, Directory directory, List<TestCall> tests) {
        return Chart.of(compilation)
                .map(chart -> of(chart, source, compilation.program().orElseThrow(), directory, tests));
    }

    private static CoverageReport of(
            Chart chart, SourceText source, Program program, Directory directory, List<TestCall> tests) {
        List<Course> courses = tests.stream()
                .map(test -> TestCallRun.session(test, program, directory).course())
                .toList();
        Coverage coverage = chart.coverage(courses);
        Map<Branch, Example> examples = chart.examples(coverage.branches().missing(), directory, firstDay(tests));
        List<Gap> gaps = new ArrayList<>();
        coverage.steps().missing().forEach(step -> gaps.add(gap(step)));
        coverage.branches()
                .missing()
                .forEach(branch -> gaps.add(gap(branch, Optional.ofNullable(examples.get(branch)))));
        coverage.endings().missing().forEach(ending -> gaps.add(gap(ending)));
        gaps.sort(Comparator.comparing((Gap gap) -> gap.place().source().equals(source)
                        ? ""
                        : gap.place().source().name())
                .thenComparing(gap -> gap.place().span()));
        return new CoverageReport(coverage, gaps);
    }

    /** Suggested calls come when the test calls do. */
    private static LocalDate firstDay(List<TestCall> tests) {
        return tests.stream()
                .map(test -> test.at().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseGet(LocalDate::now);
    }

    private static Gap gap(StepPlace step) {
        return new Gap(step.place(), "step", List.of(step.name()), Optional.empty());
    }

    private static Gap gap(Branch branch, Optional<Example> example) {
        return new Gap(branch.place(), branch.way().name(), List.of(branch.decides(), branch.answer()), example);
    }

    private static Gap gap(Ending ending) {
        return new Gap(ending.written(), "ending", List.of(ending.step()), Optional.empty());
    }

    /** The number of paths and what is walked of each kind. */
    public String figures(Locale locale) {
        return Texts.format(
                "cover.figures",
                locale,
                Texts.count("cover.paths", locale, coverage.paths()),
                coverage.steps().walked(),
                coverage.steps().all(),
                coverage.branches().walked(),
                coverage.branches().all(),
                coverage.endings().walked(),
                coverage.endings().all());
    }
}
