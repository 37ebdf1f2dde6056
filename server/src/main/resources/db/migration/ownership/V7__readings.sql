-- What others than the owner read of a car: one row a reader, a purpose and a day of UTC. A co-user is known by his account, a
-- program by what the owner gave it, and by its name, for both may be gone when the owner looks.
create table ownership.reading (
    period   uuid        not null references ownership.period on delete cascade,
    reader   uuid        not null,
    program  text,
    purpose  text        not null,
    day      date        not null,
    first_at timestamptz not null,
    last_at  timestamptz not null check (last_at >= first_at),
    times    int         not null check (times > 0),
    primary key (period, reader, purpose, day)
);

create index reading_reader on ownership.reading (reader) where program is null;
create index reading_day on ownership.reading (day);
