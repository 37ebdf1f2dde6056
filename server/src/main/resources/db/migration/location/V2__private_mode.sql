-- What owners asked of their cars about private mode, and what the cars answered. The times themselves are privacy's.
create table location.private_request (
    command     uuid        primary key,
    vehicle     uuid        not null,
    period      uuid        not null,
    wants_on    boolean     not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    done        boolean
);

create index private_request_of_period on location.private_request (period, asked_at desc);

-- Until when each car has told of the switch that is in it.
create table location.car_switch (
    vehicle uuid        primary key,
    told_at timestamptz not null
);
