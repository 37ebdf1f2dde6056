package io.sillage.edge;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the platform did not start, instead of a stack of beans. */
class ListenRefusedAnalyzer extends AbstractFailureAnalyzer<ListenRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ListenRefused refused) {
        return new FailureAnalysis(refused.getMessage(), null, refused);
    }
}
