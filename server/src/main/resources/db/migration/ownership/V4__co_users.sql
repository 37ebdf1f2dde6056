-- Who else may see a car, and what of it, in one ownership period. Nobody outlives the period; who is put out is gone.
create table ownership.co_user (
    id      uuid        primary key,
    vehicle uuid        not null,
    period  uuid        not null references ownership.period on delete cascade,
    person  uuid        not null,
    sees    text[]      not null,
    "from"  timestamptz not null,
    until   timestamptz check (until > "from"),
    unique (period, person)
);

create index co_user_vehicle on ownership.co_user (vehicle);
create index co_user_person on ownership.co_user (person);
create index co_user_until on ownership.co_user (until) where until is not null;

-- What an owner offers to whoever reads a mailbox, which stands as a digest to find it by, and sealed to show it again.
create table ownership.invitation (
    id      uuid        primary key,
    vehicle uuid        not null,
    period  uuid        not null references ownership.period on delete cascade,
    owner   uuid        not null,
    mailbox bytea       not null,
    sealed  bytea       not null,
    sees    text[]      not null,
    until   timestamptz,
    ends_at timestamptz not null,
    unique (period, mailbox)
);

create index invitation_mailbox on ownership.invitation (mailbox);
