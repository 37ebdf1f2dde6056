-- The destination of the route that was active when a car was parked, until it is reached or the car drives on.
create table location.last_mile (
    vehicle      uuid        not null,
    period       uuid        not null,
    latitude_e7  integer     not null,
    longitude_e7 integer     not null,
    observed_at  timestamptz not null,
    primary key (vehicle, period)
);
