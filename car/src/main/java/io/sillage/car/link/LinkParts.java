package io.sillage.car.link;

import io.sillage.car.Journal;
import io.sillage.car.buffer.ChunkBuffer;
import io.sillage.car.buffer.StateSlot;
import java.time.Clock;

/** What a link joins: the server on one side, the car's memory and its cabin on the other. */
public record LinkParts(
        Server server,
        ChunkBuffer buffer,
        StateSlot state,
        Cabin cabin,
        Deliveries deliveries,
        Clock clock,
        Journal journal) {}
