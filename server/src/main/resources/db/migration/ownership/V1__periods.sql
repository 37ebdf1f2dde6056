create extension if not exists btree_gist with schema ownership;

-- One owner with one car. Periods of one car never overlap (G1, G2): the database refuses the second of two.
create table ownership.period (
    id      uuid        primary key,
    vehicle uuid        not null,
    owner   uuid        not null,
    "from"  timestamptz not null,
    until   timestamptz check (until > "from"),
    version integer     not null,
    constraint period_of_one_owner exclude using gist (vehicle with =, tstzrange("from", until) with &&)
);

create index period_owner on ownership.period (owner, "from" desc);

-- A person's own side of a car: what he calls it, and when he last looked at it.
create table ownership.membership (
    id        uuid    primary key,
    period    uuid    not null references ownership.period on delete cascade,
    person    uuid    not null,
    car_name  text    check (length(car_name) between 1 and 40),
    looked_at timestamptz,
    version   integer not null,
    unique (period, person)
);
