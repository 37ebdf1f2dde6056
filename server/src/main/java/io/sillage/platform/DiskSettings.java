package io.sillage.platform;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How full the disk may get.
 *
 * @param folder whose disk is watched when the database is not ours
 * @param floor below this much free space nothing new is accepted; room for the database's own logs, never 0
 */
@ConfigurationProperties("sillage.platform.disk")
record DiskSettings(Path folder, @DefaultValue("1GB") DataSize floor) {}
