/** What stands between the network and the modules: filter chains, problem documents, the page frame, live streams. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "privacy",
            "brand",
            "account",
            "staff",
            "notification",
            "oauth",
            "passkey",
            "headunit"
        })
@NullMarked
package io.sillage.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
