create table garage.car (
    id               uuid    primary key,
    vin              text    not null unique check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    model            text    not null,
    colour           text,
    first_registered date,
    version          integer not null
);
