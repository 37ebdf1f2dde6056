package io.sillage.map;

import com.graphhopper.GHRequest;
import com.graphhopper.GraphHopper;
import com.graphhopper.ResponsePath;
import com.graphhopper.util.Instruction;
import com.graphhopper.util.shapes.GHPoint;
import io.sillage.kernel.GeoPoint;
import io.sillage.map.Walk.Sign;
import io.sillage.map.Walk.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Ways on foot over the map. Any thread may ask. */
@Service
public class Walks {

    private final WalkGraph graph;

    Walks(WalkGraph graph) {
        this.graph = graph;
    }

    /**
     * The way on foot from a place to another. Empty outside the map, where no way leads, and until the paths are read, which begins
     * when a way is asked for first and takes seconds.
     */
    public Optional<Walk> find(GeoPoint from, GeoPoint to) {
        return graph.find().flatMap(hopper -> route(hopper, from, to));
    }

    private static Optional<Walk> route(GraphHopper hopper, GeoPoint from, GeoPoint to) {
        var request = new GHRequest(List.of(point(from), point(to))).setProfile(WalkGraph.PROFILE);
        var answer = hopper.route(request);
        return answer.hasErrors() ? Optional.empty() : Optional.of(walk(answer.getBest()));
    }

    private static GHPoint point(GeoPoint point) {
        return new GHPoint(point.latitude(), point.longitude());
    }

    private static Walk walk(ResponsePath path) {
        var points = path.getPoints();
        var route = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            route[2 * i] = (int) Math.round(points.getLat(i) * 1e7);
            route[2 * i + 1] = (int) Math.round(points.getLon(i) * 1e7);
        }
        return new Walk(path.getDistance(), path.getTime() / 1000, route, turns(path));
    }

    private static List<Turn> turns(ResponsePath path) {
        var turns = new ArrayList<Turn>();
        for (var instruction : path.getInstructions()) {
            var sign = turns.isEmpty() ? Sign.START : sign(instruction.getSign());
            turns.add(new Turn(sign, instruction.getName(), instruction.getDistance()));
        }
        return List.copyOf(turns);
    }

    static Sign sign(int sign) {
        return switch (sign) {
            case Instruction.TURN_SLIGHT_LEFT, Instruction.KEEP_LEFT -> Sign.SLIGHTLY_LEFT;
            case Instruction.TURN_LEFT -> Sign.LEFT;
            case Instruction.TURN_SHARP_LEFT -> Sign.SHARP_LEFT;
            case Instruction.TURN_SLIGHT_RIGHT, Instruction.KEEP_RIGHT -> Sign.SLIGHTLY_RIGHT;
            case Instruction.TURN_RIGHT -> Sign.RIGHT;
            case Instruction.TURN_SHARP_RIGHT -> Sign.SHARP_RIGHT;
            case Instruction.U_TURN_LEFT, Instruction.U_TURN_RIGHT, Instruction.U_TURN_UNKNOWN -> Sign.TURN_BACK;
            case Instruction.USE_ROUNDABOUT, Instruction.LEAVE_ROUNDABOUT -> Sign.ROUNDABOUT;
            case Instruction.FINISH, Instruction.REACHED_VIA -> Sign.ARRIVE;
            default -> Sign.STRAIGHT;
        };
    }
}
