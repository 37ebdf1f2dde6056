-- Where each car stood when its engine was last switched off, kept for the ownership period it happened in.
create table location.parked_place (
    vehicle      uuid        not null,
    period       uuid        not null,
    latitude_e7  integer     not null,
    longitude_e7 integer     not null,
    observed_at  timestamptz not null,
    received_at  timestamptz not null,
    primary key (vehicle, period)
);
