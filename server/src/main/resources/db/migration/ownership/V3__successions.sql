-- A dealer has seen the papers of somebody who is to follow the present owner of a car. Until it is due the owner may object.
create table ownership.succession (
    id           uuid        primary key,
    vehicle      uuid        not null,
    period       uuid        not null,
    successor    uuid        not null,
    confirmed_at timestamptz not null,
    due_at       timestamptz not null,
    objected_at  timestamptz
);

-- One at a time for a car.
create unique index succession_of_vehicle on ownership.succession (vehicle);
create index succession_due on ownership.succession (due_at) where objected_at is null;
create index succession_successor on ownership.succession (successor);
