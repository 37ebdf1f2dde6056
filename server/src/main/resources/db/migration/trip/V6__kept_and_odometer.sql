-- How long an owner wants his trips kept, in months, when that is shorter than the platform keeps them.
create table trip.kept (
    period  uuid primary key,
    vehicle uuid    not null,
    months  integer not null check (months >= 1)
);

-- What the odometer stood at when a trip began and when it ended, in metres, where the car says so.
alter table trip.trip add column odometer_start_m bigint, add column odometer_end_m bigint;
