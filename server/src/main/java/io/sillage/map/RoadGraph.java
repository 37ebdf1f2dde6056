package io.sillage.map;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GraphHopper;
import com.graphhopper.GraphHopperConfig;
import com.graphhopper.config.LMProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.TurnCostsConfig;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roads of the extract, for ways by car: one-way streets, forbidden turns and what is closed to cars are minded. */
@Component
class RoadGraph {

    static final String PROFILE = "car";

    /** Seconds that turning back on a road costs. */
    private static final int TURNING_BACK = 60;

    private final RouterGraph graph;

    RoadGraph(AtlasShelf shelf, MapSettings settings) {
        graph = new RouterGraph(
                "roads",
                shelf,
                settings,
                new GraphHopperConfig()
                        .putObject("graph.encoded_values", "car_access, car_average_speed, road_access")
                        .putObject("import.osm.ignored_highways", "footway,cycleway,path,pedestrian,steps")
                        .setProfiles(List.of(byCar()))
                        .setLMProfiles(List.of(new LMProfile(PROFILE))));
    }

    /** The roads, when they are read or soon will be. */
    Optional<GraphHopper> find() {
        return graph.find();
    }

    boolean hasFailed() {
        return graph.hasFailed();
    }

    /** As fast as a limit or a kind of road lets one, and rarely over what is for residents alone. */
    private static Profile byCar() {
        return new Profile(PROFILE)
                .setCustomModel(new CustomModel()
                        .setDistanceInfluence(90d)
                        .addToPriority(If("!car_access", MULTIPLY, "0"))
                        .addToPriority(If("road_access == PRIVATE || road_access == DESTINATION", MULTIPLY, "0.1"))
                        .addToSpeed(If("true", LIMIT, "car_average_speed")))
                .setTurnCostsConfig(TurnCostsConfig.car().setUTurnCosts(TURNING_BACK));
    }

    @PreDestroy
    void close() {
        graph.close();
    }
}
