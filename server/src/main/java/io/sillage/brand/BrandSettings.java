package io.sillage.brand;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which brand pack below {@code brand/} this platform speaks for. */
@ConfigurationProperties("sillage.brand")
record BrandSettings(@DefaultValue("lexus-link") String pack) {}
