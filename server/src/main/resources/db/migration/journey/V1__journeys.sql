-- Journeys that owners plan for their cars; where they lead and what they are called is sealed under the key of the period.
create table journey.journey (
    id           uuid        primary key,
    period       uuid        not null,
    vehicle      uuid        not null,
    plan         bytea       not null,
    state        text        not null,
    reached      smallint    not null default 0,
    last_receipt integer     not null default 0,
    command      uuid,
    made_at      timestamptz not null,
    changed_at   timestamptz not null,
    sent_at      timestamptz,
    delivered_at timestamptz
);

create index journey_period on journey.journey (period);
