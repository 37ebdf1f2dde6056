package io.sillage.edge.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which version this is (R10), as it was built. */
@Component
class AppVersion {

    private final String number;

    AppVersion(ObjectProvider<BuildProperties> build) {
        var properties = build.getIfAvailable();
        var version = properties == null ? null : properties.getVersion();
        this.number = version == null ? "0" : version.replace("-SNAPSHOT", "");
    }

    String number() {
        return number;
    }
}
