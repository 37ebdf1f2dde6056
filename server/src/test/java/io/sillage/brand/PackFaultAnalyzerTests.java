package io.sillage.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Import;

/** A platform whose pack is at fault does not start, and says in one line which file and line it is. */
class PackFaultAnalyzerTests {

    @Import(Brand.class)
    static class BrandAlone {}

    @Test
    void namesFileAndLineOfTheFaultThatKeepsThePlatformFromStarting() {
        var application = new SpringApplication(BrandAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        var failure = catchThrowable(() -> application.run("--sillage.brand.pack=nowhere"));
        var analysis = new PackFaultAnalyzer().analyze(failure);
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .isEqualTo(
                        "The brand pack cannot be used: brand/nowhere/pack.yaml:1: there is no such file on the class path");
    }
}
