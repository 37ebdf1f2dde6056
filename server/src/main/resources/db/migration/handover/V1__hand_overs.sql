-- A car on its way from its owner to a buyer. The code that the seller gives stands as a digest to find it by and sealed to
-- show it again, until it was used.
create table handover.hand_over (
    id         uuid        primary key,
    vehicle    uuid        not null,
    period     uuid        not null,
    seller     uuid        not null,
    buyer      uuid        check (buyer <> seller),
    digest     bytea       unique,
    sealed     bytea,
    started_at timestamptz not null,
    ends_at    timestamptz not null,
    proven_at  timestamptz,
    readings   integer     not null default 0,
    closed_at  timestamptz,
    outcome    text        check (outcome in ('PASSED', 'CALLED_OFF', 'LAPSED')),
    check ((outcome is null) = (closed_at is null)),
    check (proven_at is null or buyer is not null)
);

-- One at a time for a car.
create unique index hand_over_open on handover.hand_over (vehicle) where outcome is null;
create index hand_over_seller on handover.hand_over (seller);
create index hand_over_buyer on handover.hand_over (buyer);

-- The code that a car was asked to show to somebody who says that he sits in it, as a digest with the command's id.
create table handover.screen_code (
    person  uuid        not null,
    vehicle uuid        not null,
    command uuid        not null unique,
    digest  bytea       not null,
    ends_at timestamptz not null,
    tries   integer     not null default 0,
    shown   text        not null default 'ASKED' check (shown in ('ASKED', 'YES', 'NO')),
    primary key (person, vehicle)
);
