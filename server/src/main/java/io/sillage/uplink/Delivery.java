package io.sillage.uplink;

/** One message of a car that waits to be settled: who sent it, under which packet id, and how many bytes it holds. */
record Delivery(CarConnection from, int packetId, int bytes) {}
