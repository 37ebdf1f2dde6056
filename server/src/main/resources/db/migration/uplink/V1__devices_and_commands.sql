-- The connected units of cars. A device id is random and is the name in its certificates; one device is in a car at a time.
create table uplink.device (
    id uuid primary key,
    vehicle uuid not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    renewal_due boolean not null default false
);

create unique index device_in_a_car on uplink.device (vehicle) where valid_until is null;

create table uplink.certificate (
    serial text primary key,
    device uuid not null references uplink.device,
    issued_at timestamptz not null,
    not_after timestamptz not null,
    revoked_at timestamptz,
    revoked_because text
);

create index certificate_of_a_device on uplink.certificate (device);

-- A token is kept as its SHA-256 only.
create table uplink.bootstrap_token (
    hash bytea primary key,
    vehicle uuid not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table uplink.command (
    id uuid primary key,
    vehicle uuid not null,
    ask bytea not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    answered_at timestamptz,
    result text,
    reason text
);

create index command_open on uplink.command (vehicle, made_at) where answered_at is null;

-- What could not be taken: facts about it, never its content.
create table uplink.quarantine (
    id uuid primary key,
    vehicle uuid not null,
    device uuid not null,
    topic text not null,
    boot_session uuid,
    sequence integer,
    sha256 bytea not null,
    bytes integer not null,
    code text not null,
    reason text not null,
    received_at timestamptz not null
);

create index quarantine_of_a_car on uplink.quarantine (vehicle, received_at);

create table uplink.alarm (
    id uuid primary key,
    vehicle uuid not null,
    device uuid not null,
    kind text not null,
    raised_at timestamptz not null
);
