package io.sillage.edge.web;

import io.sillage.kernel.Assets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.webjars.WebJarVersionLocator;

/** Addresses that change with what they name: ours with a digest of all our files, a library's with its version. */
@Component
class VersionedAssets implements Assets {

    static final String FOLDER = "static/assets/";

    private final String version;
    private final WebJarVersionLocator libraries = new WebJarVersionLocator();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    VersionedAssets() {
        this.version = digest();
    }

    String version() {
        return version;
    }

    @Override
    public String own(String file) {
        return "/assets/" + version + "/" + file;
    }

    @Override
    public String library(String name, String file) {
        return addresses.computeIfAbsent(name + "/" + file, key -> {
            var path = libraries.fullPath(name, file);
            if (path == null) {
                throw new IllegalStateException("no library " + name + " with a file " + file);
            }
            return "/" + path.substring(path.indexOf("webjars/"));
        });
    }

    private static String digest() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)));
            var sha = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                sha.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
