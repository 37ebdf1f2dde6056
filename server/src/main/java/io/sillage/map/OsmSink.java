package io.sillage.map;

/** Hears what an extract holds, thing by thing, in the order of the file. */
interface OsmSink {

    /** The rectangle the extract says it covers, in degrees. */
    void bounds(double south, double west, double north, double east);

    void node(long id, double latitude, double longitude, Tags tags);

    void way(long id, long[] nodes, Tags tags);

    /** A relation with its members that are ways, each outer or inner. */
    void relation(Tags tags, long[] outerWays, long[] innerWays);
}
