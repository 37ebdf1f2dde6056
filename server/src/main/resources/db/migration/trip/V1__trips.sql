-- Every chunk ever taken, once: its id, what it was, and where it belongs. A chunk sent again finds itself here.
create table trip.chunk (
    boot_session uuid        not null,
    trip         uuid        not null,
    vehicle      uuid        not null,
    period       uuid        not null,
    traced_at    timestamptz not null,
    received_at  timestamptz not null,
    sequence     integer     not null,
    part         integer     not null,
    first        boolean     not null,
    last         boolean     not null,
    sha256       bytea       not null,
    constraint chunk_id primary key (boot_session, sequence),
    constraint chunk_place unique (trip, part)
);

-- Chunks that contradict one that is stored: kept apart by name, for whoever looks after the link.
create table trip.quarantine (
    boot_session uuid        not null,
    sequence     integer     not null,
    sha256       bytea       not null,
    vehicle      uuid        not null,
    device       uuid        not null,
    code         text        not null,
    received_at  timestamptz not null,
    primary key (boot_session, sequence, sha256)
);

-- Trips of several chunks that are not whole yet. The row is also what two writers of one trip wait for.
create table trip.open_trip (
    trip      uuid primary key,
    vehicle   uuid        not null,
    heard_at  timestamptz not null,
    closed    boolean     not null default false
);

create index open_trip_waiting on trip.open_trip (heard_at) where not closed;

-- What each chunk measured: sealed under the key of its ownership period. Positions are a part of their own with the
-- times they cover, so that they can be refused, withheld or left out whole.
create table trip.trace (
    trip             uuid        not null,
    vehicle          uuid        not null,
    traced_at        timestamptz not null,
    part             integer     not null,
    positions_during tstzmultirange,
    samples          bytea       not null,
    positions        bytea,
    primary key (trip, part, traced_at),
    constraint positions_say_when check ((positions is null) = (positions_during is null))
) partition by range (traced_at);

alter table trip.trace alter column samples set storage external, alter column positions set storage external;

-- The trips as their owners see them. The picture (ends, route, ribbon) is sealed like the trace.
create table trip.trip (
    id                  uuid             not null,
    vehicle             uuid             not null,
    period              uuid             not null,
    started_at          timestamptz      not null,
    ended_at            timestamptz      not null,
    received_at         timestamptz      not null,
    distance_m          double precision not null,
    duration_s          double precision not null,
    idle_s              double precision not null,
    top_kmh             double precision not null,
    fuel_ml             double precision,
    electric_m          double precision,
    electric_s          double precision,
    harsh_accelerations integer          not null,
    harsh_brakings      integer          not null,
    harsh_cornerings    integer          not null,
    complete            boolean          not null,
    marks               text             not null,
    picture             bytea            not null,
    primary key (id, started_at)
) partition by range (started_at);

alter table trip.trip alter column picture set storage external;

create index trip_of_vehicle on trip.trip (vehicle, started_at desc, id);

-- The last state that each car told of itself.
create table trip.car_state (
    vehicle                 uuid primary key,
    period                  uuid        not null,
    observed_at             timestamptz not null,
    received_at             timestamptz not null,
    odometer_m              bigint,
    fuel_level_permille     integer,
    battery_charge_permille integer,
    low_voltage_mv          integer,
    locked                  boolean,
    warning_lamps           text[]      not null,
    open_doors              text[]      not null,
    open_windows            text[]      not null
);

-- A copy of the private intervals that privacy keeps, so that the database itself can refuse positions from them.
create table trip.private_interval (
    vehicle uuid      not null,
    during  tstzrange not null,
    primary key (vehicle, during)
);

create function trip.refuse_private_positions() returns trigger language plpgsql as $$
begin
    if exists (select from trip.private_interval p
                where p.vehicle = new.vehicle and p.during && new.positions_during) then
        raise exception 'positions from a private interval' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger no_private_positions before insert or update on trip.trace
    for each row when (new.positions_during is not null) execute function trip.refuse_private_positions();
