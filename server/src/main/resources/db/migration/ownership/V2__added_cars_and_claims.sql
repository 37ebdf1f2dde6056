-- Cars that people put on their accounts by VIN. A car may be on many; being on one gives no right to it (R7, G1). The
-- VIN stands here as it was typed, whether or not it is a car's that we know.
create table ownership.added_car (
    id       uuid        primary key,
    person   uuid        not null,
    vin      text        not null check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    added_at timestamptz not null,
    unique (person, vin)
);

-- Wishes to be known as the owner of a car, for the dealer to see to. The code that the customer shows is kept as a digest
-- to find it by, and sealed to show it again.
create table ownership.claim (
    id      uuid        primary key,
    person  uuid        not null,
    vin     text        not null check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    digest  bytea       not null unique,
    sealed  bytea       not null,
    made_at timestamptz not null,
    ends_at timestamptz not null,
    unique (person, vin)
);
