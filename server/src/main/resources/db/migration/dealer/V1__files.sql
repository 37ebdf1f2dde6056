-- A file on who owns a car: opened by the code that a customer showed at this dealership. What is shown of customer and car
-- is kept as it was shown, and is no more than that.
create table dealer.file (
    id             uuid        primary key,
    dealership     uuid        not null,
    claim          uuid        not null,
    claimant       uuid,
    initials       text        not null,
    mail           text        not null,
    vin_end        text        not null,
    model          text        not null,
    owned          boolean     not null,
    opened_by      uuid        not null,
    opened_at      timestamptz not null,
    ends_at        timestamptz not null,
    confirmed_by   uuid,
    confirmed_at   timestamptz,
    reason         text,
    succession     uuid,
    settled_by     uuid,
    settled_at     timestamptz,
    settled_reason text,
    passed_on      boolean,
    check ((confirmed_by is null) = (confirmed_at is null) and (confirmed_by is null) = (reason is null)),
    check (settled_by is null or confirmed_by is not null),
    check (passed_on is not true or settled_by <> confirmed_by)
);

create index file_of_dealership on dealer.file (dealership, opened_at desc);
create index file_by_claim on dealer.file (claim);
create index file_of_claimant on dealer.file (claimant);

-- Each time somebody at a dealer's looked for a claim, found or not. Whom it is about sees it; so does who owns the car.
create table dealer.look_up (
    id         uuid        primary key,
    staff      uuid        not null,
    dealership uuid        not null,
    looked_at  timestamptz not null,
    claimant   uuid,
    owner      uuid
);

create index look_up_by_staff on dealer.look_up (staff, looked_at);
create index look_up_of_claimant on dealer.look_up (claimant, looked_at desc);
create index look_up_of_owner on dealer.look_up (owner, looked_at desc);
