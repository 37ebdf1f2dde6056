-- What owners change about their trips, as facts that hold whatever comes later. Trips here are those that cars named.

-- Trips that are deleted: what a car still sends of them is not kept.
create table trip.deleted (
    trip      uuid primary key,
    vehicle   uuid        not null,
    period    uuid        not null,
    traced_at timestamptz not null
);

-- Where trips are cut in two; what begins there has a name of its own.
create table trip.cut (
    trip   uuid        not null,
    at     timestamptz not null,
    piece  uuid        not null unique,
    period uuid        not null,
    primary key (trip, at)
);

-- Which trip goes on in which.
create table trip.joint (
    earlier uuid primary key,
    later   uuid not null unique,
    period  uuid not null,
    at      timestamptz not null
);
