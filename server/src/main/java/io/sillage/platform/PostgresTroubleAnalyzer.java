package io.sillage.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what keeps the database from starting, instead of a page of stack trace. */
final class PostgresTroubleAnalyzer extends AbstractFailureAnalyzer<PostgresTrouble> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, PostgresTrouble trouble) {
        return new FailureAnalysis(String.valueOf(trouble.getMessage()), trouble.action(), trouble);
    }
}
