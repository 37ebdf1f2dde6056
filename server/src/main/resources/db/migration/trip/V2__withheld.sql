-- How many positions of a chunk were dropped because they were taken in private mode: a number and a time, never a place.
create table trip.withheld (
    boot_session uuid        not null,
    sequence     integer     not null,
    vehicle      uuid        not null,
    period       uuid        not null,
    private_at   timestamptz not null,
    points       integer     not null,
    primary key (boot_session, sequence)
);

create index withheld_of_period on trip.withheld (period, private_at);
