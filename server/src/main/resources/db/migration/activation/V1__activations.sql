-- The owner's wish for connected services in one ownership period, and what came of it. Active when active_from stands,
-- stopped for good when stopped_at does.
create table activation.activation (
    period      uuid        primary key,
    vehicle     uuid        not null,
    person      uuid        not null,
    asked_at    timestamptz not null,
    active_from timestamptz,
    stopped_at  timestamptz
);

create index activation_person on activation.activation (person);

-- Trips that count, until enough do: then only active_from remains.
create table activation.counted_trip (
    period   uuid        not null references activation.activation on delete cascade,
    trip     uuid        not null,
    ended_at timestamptz not null,
    primary key (period, trip)
);

-- What was told of parts of trips that are not recorded, until their trip is whole: times and a top speed, nothing else.
create table activation.seen_part (
    period      uuid             not null references activation.activation on delete cascade,
    trip        uuid             not null,
    part        integer          not null,
    last        boolean          not null,
    started_at  timestamptz      not null,
    ended_at    timestamptz      not null,
    top_kmh     double precision not null,
    primary key (period, trip, part)
);

-- For how long services are included with a car. It is the car's: whoever owns it next has what is left of it.
create table activation.term (
    vehicle uuid primary key,
    begins  date not null,
    length  text not null,
    zone    text not null
);
