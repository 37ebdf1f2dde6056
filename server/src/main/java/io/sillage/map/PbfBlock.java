package io.sillage.map;

import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.Way;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of an extract, told to a sink; ids and places are written there as differences from the one before. */
final class PbfBlock {

    private final PrimitiveBlock block;
    private final OsmSink sink;
    private final String[] strings;
    private final BlockTags tags = new BlockTags();

    PbfBlock(PrimitiveBlock block, OsmSink sink) {
        this.block = block;
        this.sink = sink;
        strings = new String[block.getStringtable().getSCount()];
        Arrays.setAll(strings, i -> block.getStringtable().getS(i).toStringUtf8());
    }

    void read() {
        for (var group : block.getPrimitivegroupList()) {
            dense(group.getDense());
            group.getNodesList().forEach(this::node);
            group.getWaysList().forEach(this::way);
            group.getRelationsList().forEach(this::relation);
        }
    }

    private void dense(DenseNodes nodes) {
        long id = 0;
        long latitude = 0;
        long longitude = 0;
        int next = 0;
        for (int i = 0; i < nodes.getIdCount(); i++) {
            id += nodes.getId(i);
            latitude += nodes.getLat(i);
            longitude += nodes.getLon(i);
            tags.clear();
            while (next < nodes.getKeysValsCount() && nodes.getKeysVals(next) != 0) {
                tags.add(nodes.getKeysVals(next), nodes.getKeysVals(next + 1));
                next += 2;
            }
            next++;
            sink.node(id, degrees(block.getLatOffset(), latitude), degrees(block.getLonOffset(), longitude), tags);
        }
    }

    private void node(Node node) {
        tags.set(node.getKeysList(), node.getValsList());
        sink.node(
                node.getId(),
                degrees(block.getLatOffset(), node.getLat()),
                degrees(block.getLonOffset(), node.getLon()),
                tags);
    }

    private void way(Way way) {
        var nodes = new long[way.getRefsCount()];
        long id = 0;
        for (int i = 0; i < nodes.length; i++) {
            id += way.getRefs(i);
            nodes[i] = id;
        }
        tags.set(way.getKeysList(), way.getValsList());
        sink.way(way.getId(), nodes, tags);
    }

    private void relation(Relation relation) {
        var outer = new long[relation.getMemidsCount()];
        var inner = new long[relation.getMemidsCount()];
        int outers = 0;
        int inners = 0;
        long id = 0;
        for (int i = 0; i < relation.getMemidsCount(); i++) {
            id += relation.getMemids(i);
            if (relation.getTypes(i) != Relation.MemberType.WAY) {
                continue;
            }
            if ("inner".equals(strings[relation.getRolesSid(i)])) {
                inner[inners++] = id;
            } else {
                outer[outers++] = id;
            }
        }
        tags.set(relation.getKeysList(), relation.getValsList());
        sink.relation(tags, Arrays.copyOf(outer, outers), Arrays.copyOf(inner, inners));
    }

    private double degrees(long offset, long value) {
        return (offset + block.getGranularity() * value) * 1e-9;
    }

    /** The tags of the thing now being read, looked up in the block's own table of strings. */
    private final class BlockTags implements Tags {

        private int[] pairs = new int[32];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int key, int value) {
            if (size + 2 > pairs.length) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
            pairs[size++] = key;
            pairs[size++] = value;
        }

        void set(List<Integer> keys, List<Integer> values) {
            clear();
            for (int i = 0; i < keys.size(); i++) {
                add(keys.get(i), values.get(i));
            }
        }

        @Override
        public @Nullable String get(String key) {
            for (int i = 0; i < size; i += 2) {
                if (strings[pairs[i]].equals(key)) {
                    return strings[pairs[i + 1]];
                }
            }
            return null;
        }

        @Override
        public boolean isEmpty() {
            return size == 0;
        }
    }
}
