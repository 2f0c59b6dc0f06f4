package org.jaccuse;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know whom. A rule also holds for a package that has no class yet. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jaccuse");

    private static final String[] STAGES = {
        "org.jaccuse.acquire..",
        "org.jaccuse.read..",
        "org.jaccuse.analyse..",
        "org.jaccuse.extract..",
        "org.jaccuse.detail..",
        "org.jaccuse.copy..",
        "org.jaccuse.resolve..",
        "org.jaccuse.rdf..",
        "org.jaccuse.store..",
        "org.jaccuse.query..",
        "org.jaccuse.export.."
    };

    @Test
    void theRulesSeeTheProgram() {
        assertThat(PROGRAM.contain("org.jaccuse.model.Claim")).isTrue();
        assertThat(PROGRAM.stream().map(JavaClass::getSimpleName)).doesNotContain("ArchitectureTest");
    }

    @Test
    void aClassIsInAPackageThatTheRulesKnow() {
        String[] known = Stream.concat(
                        Stream.of(STAGES),
                        Stream.of(
                                "org.jaccuse.model..",
                                "org.jaccuse.bundle..",
                                "org.jaccuse.pipeline..",
                                "org.jaccuse.curate..",
                                "org.jaccuse.link..",
                                "org.jaccuse.serve..",
                                "org.jaccuse.spark..",
                                "org.jaccuse.cli.."))
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acquire", "read", "analyse", "extract", "detail", "copy", "resolve", "rdf", "store", "query", "export"
            })
    void aStageKnowsTheModelAndTheBundleAndNoOtherStage(String stage) {
        String own = "org.jaccuse." + stage + "..";
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("org.jaccuse..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage(own, "org.jaccuse.model..", "org.jaccuse.bundle.."))))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void theModelNeedsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("org.jaccuse.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jaccuse.model..", "org.jspecify.annotations..")
                .check(PROGRAM);
    }

    @Test
    void theBundleKnowsOnlyTheModel() {
        noClasses()
                .that()
                .resideInAPackage("org.jaccuse.bundle..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jaccuse..")
                        .and(DescribedPredicate.not(resideInAnyPackage("org.jaccuse.bundle..", "org.jaccuse.model.."))))
                .check(PROGRAM);
    }

    @Test
    void nobodyKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jaccuse.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jaccuse.cli..")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "org.jsoup.., read",
        "org.apache.tika.., read.office",
        "org.apache.hc.., acquire.web",
        "java.net.http.., acquire.web",
        "org.apache.commons.csv.., link",
        "crawlercommons.., acquire.web",
        "com.rometools.., acquire",
        "org.netpreserve.jwarc.., acquire",
        "edu.stanford.., analyse",
        "org.apache.jena.., rdf store query resolve export serve",
        "org.eclipse.jetty.., serve",
        "jakarta.servlet.., serve",
        "org.apache.lucene.., serve.text",
        "freemarker.., serve.page",
        "io.micrometer.., serve",
        "org.eclipse.rdf4j.., export",
        "picocli.., cli",
        "me.tongfei.progressbar.., cli",
        "org.apache.spark.., spark",
        "org.yaml.snakeyaml.., bundle"
    })
    void aLibraryHasOneDoor(String library, String doors) {
        String[] open = Stream.of(doors.split(" "))
                .map(name -> "org.jaccuse." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(open)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineServes() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.jaccuse.serve..", "org.jaccuse.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jaccuse.serve..")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.jaccuse.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.jaccuse.cli.Main")
                .should()
                .callMethodWhere(named("exit", System.class)
                        .or(named("exit", Runtime.class))
                        .or(named("halt", Runtime.class)))
                .check(PROGRAM);
    }

    @Test
    void noStackTraceIsPrinted() {
        noClasses()
                .should()
                .callMethodWhere(named("printStackTrace", Throwable.class))
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaCall<?>> named(String method, Class<?> owner) {
        return DescribedPredicate.describe(
                "calls " + owner.getSimpleName() + "." + method,
                call -> call.getTarget().getName().equals(method)
                        && call.getTargetOwner().isAssignableTo(owner));
    }
}
