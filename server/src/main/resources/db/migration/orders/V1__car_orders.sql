-- The owner's mail address on the order of each car, as the dealer wrote it down.
create table orders.car_order (
    vin         text        primary key check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    owner_mail  text        not null,
    recorded_at timestamptz not null
);
