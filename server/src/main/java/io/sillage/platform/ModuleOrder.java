package io.sillage.platform;

import io.sillage.Sillage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModule;

/** The modules of the platform, each after those it names as its neighbours in its package-info. */
record ModuleOrder(Map<String, String[]> neighbours) {

    static ModuleOrder read() throws IOException, ClassNotFoundException {
        var neighbours = new TreeMap<String, String[]>();
        var base = Sillage.class.getPackageName();
        var pattern = "classpath*:" + base.replace('.', '/') + "/*/package-info.class";
        for (var resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var parts = resource.getURL().getPath().split("/", -1);
            var module = parts[parts.length - 2];
            var declared = Class.forName(base + "." + module + ".package-info").getAnnotation(ApplicationModule.class);
            neighbours.put(module, declared == null ? new String[0] : declared.allowedDependencies());
        }
        return new ModuleOrder(neighbours);
    }

    Set<String> inOrder() {
        var done = new LinkedHashSet<String>();
        neighbours.keySet().forEach(module -> visit(module, done, Set.of()));
        return done;
    }

    private void visit(String module, Set<String> done, Set<String> above) {
        if (done.contains(module) || above.contains(module) || !neighbours.containsKey(module)) {
            return; // a circle is the house tests' to report
        }
        var path = new LinkedHashSet<>(above);
        path.add(module);
        for (var neighbour : neighbours.getOrDefault(module, new String[0])) {
            visit(neighbour.replaceAll("[ :].*", ""), done, path);
        }
        done.add(module);
    }
}
