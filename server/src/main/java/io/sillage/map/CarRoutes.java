package io.sillage.map;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.ResponsePath;
import com.graphhopper.util.Instruction;
import com.graphhopper.util.RoundaboutInstruction;
import com.graphhopper.util.exceptions.PointNotFoundException;
import com.graphhopper.util.shapes.GHPoint;
import io.sillage.kernel.GeoPoint;
import io.sillage.map.CarRoute.Leg;
import io.sillage.map.CarRoute.Turn;
import io.sillage.map.Walk.Sign;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Ways by car over the map. Any thread may ask. */
@Service
public class CarRoutes {

    /** A start, nine stops and a destination. */
    public static final int MOST_POINTS = 11;

    /** What is farther from every road than this cannot be driven to. */
    static final double FARTHEST_M = 500;

    private final RoadGraph graph;
    private final AtlasShelf shelf;

    CarRoutes(RoadGraph graph, AtlasShelf shelf) {
        this.graph = graph;
        this.shelf = shelf;
    }

    /**
     * The way over 2 to 11 points in their order, with a leg from each to the next.
     *
     * @throws OutsideMap when a point is not on the map
     * @throws NoWayThere when no way for a car leads from one to the next
     * @throws RoadsNotReady until the roads are read, which begins when a way is asked for first and takes seconds
     * @throws MapWithoutRoads when there are none to read
     */
    public CarRoute route(List<GeoPoint> points) {
        if (points.size() < 2 || points.size() > MOST_POINTS) {
            throw new IllegalArgumentException(points.size() + " points of a way; expected 2 to " + MOST_POINTS);
        }
        var hopper = ready(points);
        var legs = new ArrayList<Leg>(points.size() - 1);
        for (int to = 1; to < points.size(); to++) {
            legs.add(leg(path(hopper, points, to - 1, to, true)));
        }
        return new CarRoute(List.copyOf(legs));
    }

    /**
     * How many seconds it takes from each point to each other, in the order of the points; refuses as {@link #route} does.
     */
    public long[][] seconds(List<GeoPoint> points) {
        var hopper = ready(points);
        var table = new long[points.size()][points.size()];
        for (int from = 0; from < points.size(); from++) {
            for (int to = 0; to < points.size(); to++) {
                table[from][to] =
                        from == to ? 0 : path(hopper, points, from, to, false).getTime() / 1000;
            }
        }
        return table;
    }

    /** Refuses a point that is not on the map with {@link OutsideMap}, and any until it is read with {@link MapNotReady}. */
    public void requireOnMap(GeoPoint point) {
        requireOnMap(point, 0);
    }

    private void requireOnMap(GeoPoint point, int which) {
        if (!shelf.isReady()) {
            throw new MapNotReady();
        }
        if (!shelf.atlas().area().contains(point)) {
            throw new OutsideMap(which);
        }
    }

    private GraphHopper ready(List<GeoPoint> points) {
        for (int i = 0; i < points.size(); i++) {
            requireOnMap(points.get(i), i);
        }
        return graph.find().orElseThrow(() -> graph.hasFailed() ? new MapWithoutRoads() : new RoadsNotReady());
    }

    private static ResponsePath path(GraphHopper hopper, List<GeoPoint> points, int from, int to, boolean whole) {
        var request =
                new GHRequest(List.of(point(points.get(from)), point(points.get(to)))).setProfile(RoadGraph.PROFILE);
        request.putHint("instructions", whole).putHint("calc_points", whole);
        var answer = hopper.route(request);
        if (answer.hasErrors()) {
            throw new NoWayThere(isAboutStart(answer) ? from : to);
        }
        var path = answer.getBest();
        var ends = path.getWaypoints();
        if (apart(points.get(from), ends.getLat(0), ends.getLon(0)) > FARTHEST_M) {
            throw new NoWayThere(from);
        }
        if (apart(points.get(to), ends.getLat(1), ends.getLon(1)) > FARTHEST_M) {
            throw new NoWayThere(to);
        }
        return path;
    }

    private static boolean isAboutStart(GHResponse answer) {
        return answer.getErrors().getFirst() instanceof PointNotFoundException lost && lost.getPointIndex() == 0;
    }

    private static double apart(GeoPoint point, double latitude, double longitude) {
        return point.metresTo(new GeoPoint(latitude, longitude));
    }

    private static GHPoint point(GeoPoint point) {
        return new GHPoint(point.latitude(), point.longitude());
    }

    private static Leg leg(ResponsePath path) {
        var points = path.getPoints();
        var route = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            route[2 * i] = (int) Math.round(points.getLat(i) * 1e7);
            route[2 * i + 1] = (int) Math.round(points.getLon(i) * 1e7);
        }
        return new Leg(path.getDistance(), path.getTime() / 1000, route, turns(path));
    }

    private static List<Turn> turns(ResponsePath path) {
        var turns = new ArrayList<Turn>();
        int point = 0;
        for (var instruction : path.getInstructions()) {
            var sign = turns.isEmpty() ? Sign.START : Walks.sign(instruction.getSign());
            turns.add(new Turn(
                    sign,
                    instruction.getName(),
                    exit(instruction),
                    instruction.getDistance(),
                    instruction.getTime() / 1000,
                    point));
            point += instruction.getLength();
        }
        return List.copyOf(turns);
    }

    private static int exit(Instruction instruction) {
        return instruction instanceof RoundaboutInstruction roundabout && roundabout.isExited()
                ? Math.max(0, roundabout.getExitNumber())
                : 0;
    }
}
