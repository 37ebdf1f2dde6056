package io.sillage.uplink;

import java.util.List;

/** Records what cars report. Implemented by the module that owns trips; called by the link's writer threads. */
public interface Uplink {

    /**
     * Commits a batch in one transaction and answers for each report in order. When this returns, every
     * {@link Outcome.Stored} is on disk. Throws when nothing of the batch may be acknowledged.
     */
    List<Outcome> record(List<Report> batch);
}
