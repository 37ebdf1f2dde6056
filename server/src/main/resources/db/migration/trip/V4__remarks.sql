-- What owners say of their trips: whether one was driven on business, and a name and a note, sealed like the trip itself.
create table trip.remark (
    trip       uuid primary key,
    period     uuid        not null,
    started_at timestamptz not null,
    business   boolean     not null,
    words      bytea
);

create index remark_of_period on trip.remark (period, started_at);

-- The statements of business trips that owners closed: the lines as they stood then, sealed, and the hash of their file.
create table trip.statement (
    period     uuid        not null,
    year       integer     not null,
    zone       text        not null,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    closed_at  timestamptz not null,
    sha256     bytea       not null,
    lines      bytea       not null,
    primary key (period, year)
);
