-- When the fix behind a place was taken, and how far the car drove on after it; a place that was known before has both at its stop.
alter table location.parked_place add column fixed_at timestamptz;
alter table location.parked_place add column driven_on_m integer;

-- The newest stop of each car of which the place is not known, as in a garage underground.
create table location.unplaced_stop (
    vehicle  uuid        not null,
    period   uuid        not null,
    ended_at timestamptz not null,
    primary key (vehicle, period)
);

-- Links that show where a car stands to whoever has their key, of which we keep a digest.
create table location.place_link (
    id         uuid        primary key,
    digest     bytea       not null unique,
    vehicle    uuid        not null,
    period     uuid        not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    check (expires_at > made_at)
);

create index place_link_of_period on location.place_link (period, made_at desc);

-- When each link was opened, to the minute; by whom is not known and not kept.
create table location.place_link_opening (
    link      uuid        not null references location.place_link on delete cascade,
    opened_at timestamptz not null,
    primary key (link, opened_at)
);
