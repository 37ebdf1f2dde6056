-- The key of each ownership period, wrapped by the master key that lives outside the database. A destroyed key
-- leaves its row behind, so that it is never made anew.
create table privacy.period_key (
    period       uuid primary key,
    wrapped      bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    constraint period_key_is_there_or_destroyed check ((wrapped is null) = (destroyed_at is not null))
);

-- Which master key wrapped them: a hash, to say plainly when the wrong one is brought along.
create table privacy.master_key (
    only_one    boolean primary key default true check (only_one),
    fingerprint bytea not null
);

-- When a car's positions are nobody's business; open at the end while private mode is on.
create table privacy.private_interval (
    vehicle uuid        not null,
    from_at timestamptz not null,
    until_at timestamptz,
    primary key (vehicle, from_at),
    constraint private_interval_is_not_empty check (until_at is null or until_at > from_at)
);

create unique index private_interval_one_open on privacy.private_interval (vehicle) where until_at is null;
