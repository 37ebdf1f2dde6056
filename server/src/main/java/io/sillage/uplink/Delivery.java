package io.sillage.uplink;

/** One message of a car that waits to be settled: who sent it, under which packet id, and the memory it takes. */
record Delivery(CarConnection from, int packetId, int bytes) {}
