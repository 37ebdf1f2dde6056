package io.sillage.brand;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line which line of the brand pack keeps the platform from starting, instead of a stack of beans. */
class PackFaultAnalyzer extends AbstractFailureAnalyzer<PackFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackFault fault) {
        return new FailureAnalysis("The brand pack cannot be used: " + fault.getMessage(), null, fault);
    }
}
