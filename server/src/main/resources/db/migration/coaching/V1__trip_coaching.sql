-- How each trip was driven; the last telling of a trip stands.
create table coaching.trip_coaching (
    trip            uuid primary key,
    vehicle         uuid not null,
    period          uuid not null,
    started_at      timestamptz not null,
    distance_m      double precision not null,
    electric_m      double precision,
    charge_m        double precision not null,
    eco_m           double precision not null,
    power_m         double precision not null,
    charge_s        double precision not null,
    eco_s           double precision not null,
    power_s         double precision not null,
    acceleration    real,
    braking         real,
    constant_speed  real
);

create index trip_coaching_by_period on coaching.trip_coaching (period, started_at);
