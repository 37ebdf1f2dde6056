-- What the owner of a car says that a litre costs, from a day on: in thousandths of a currency.
create table trip.fuel_price (
    period      uuid    not null,
    from_day    date    not null,
    thousandths integer not null check (thousandths between 1 and 99999),
    currency    text    not null,
    primary key (period, from_day)
);
