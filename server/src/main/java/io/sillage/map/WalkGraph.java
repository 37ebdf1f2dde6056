package io.sillage.map;

import static com.graphhopper.json.Statement.Else;
import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GraphHopper;
import com.graphhopper.GraphHopperConfig;
import com.graphhopper.config.Profile;
import com.graphhopper.util.CustomModel;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The paths of the extract, for ways on foot. */
@Component
class WalkGraph {

    static final String PROFILE = "foot";

    private final RouterGraph graph;

    WalkGraph(AtlasShelf shelf, MapSettings settings) {
        graph = new RouterGraph(
                "paths",
                shelf,
                settings,
                new GraphHopperConfig()
                        .putObject(
                                "graph.encoded_values", "foot_access, foot_priority, foot_average_speed, hike_rating")
                        .putObject("import.osm.ignored_highways", "motorway,trunk")
                        .setProfiles(List.of(new Profile(PROFILE).setCustomModel(onFoot()))));
    }

    /** The paths, when they are read or soon will be. */
    Optional<GraphHopper> find() {
        return graph.find();
    }

    /** Where one may walk, and rather where it is pleasant; no mountain paths. */
    private static CustomModel onFoot() {
        return new CustomModel()
                .addToPriority(If("!foot_access || hike_rating >= 2", MULTIPLY, "0"))
                .addToPriority(Else(MULTIPLY, "foot_priority"))
                .addToSpeed(If("true", LIMIT, "foot_average_speed"));
    }

    @PreDestroy
    void close() {
        graph.close();
    }
}
