-- A head unit, in the car in which it was shown to sit. Its key is known by its thumbprint (RFC 7638), its token by a digest.
create table headunit.unit (
    id          uuid        primary key,
    vehicle     uuid        not null unique,
    thumbprint  text        not null unique,
    digest      bytea       not null unique,
    enrolled_at timestamptz not null
);

-- A unit that says in which car it sits: the code that this car shows, as a digest with the row's id. No car when there is
-- none of that VIN, which nobody is told.
create table headunit.enrolment (
    id         uuid        primary key,
    vehicle    uuid,
    thumbprint text        not null,
    command    uuid        unique,
    digest     bytea       not null,
    ends_at    timestamptz not null,
    tries      integer     not null default 0,
    shown      text        not null default 'ASKED' check (shown in ('ASKED', 'YES', 'NO'))
);

-- Whom a unit is linked with: found when its owner let it in, confirmed when he said so once more. The token is a digest.
create table headunit.link (
    id           uuid        primary key,
    unit         uuid        not null unique references headunit.unit on delete cascade,
    vehicle      uuid        not null,
    period       uuid        not null,
    person       uuid        not null,
    digest       bytea       unique,
    found_at     timestamptz not null,
    confirmed_at timestamptz
);

create index link_of_vehicle on headunit.link (vehicle);
create index link_of_person on headunit.link (person);

-- A unit that asks to be let in (RFC 8628): both of its codes as digests, until the unit has heard the answer.
create table headunit.device_request (
    unit          uuid        primary key references headunit.unit on delete cascade,
    device_digest bytea       not null unique,
    user_digest   bytea       not null unique,
    ends_at       timestamptz not null,
    interval_s    integer     not null,
    polled_at     timestamptz,
    answer        text        check (answer in ('APPROVED', 'DENIED'))
);

-- The code that an owner finishes in his car: a digest to find it by, and sealed to show it again.
create table headunit.registration (
    id      uuid        primary key,
    vehicle uuid        not null unique,
    period  uuid        not null,
    person  uuid        not null,
    digest  bytea       not null,
    sealed  bytea       not null,
    ends_at timestamptz not null,
    tries   integer     not null default 0
);

-- From when a unit's map updates and online services are included, and for how long. It is the unit's and the car's, and
-- stays when either is sold.
create table headunit.term (
    unit    uuid primary key,
    vehicle uuid not null,
    begins  date not null,
    length  text not null,
    zone    text not null
);

create index term_of_vehicle on headunit.term (vehicle, begins);

-- Up to which day a unit's driver has put off what it says of the end of its term.
create table headunit.notice_seen (
    unit       uuid primary key references headunit.unit on delete cascade,
    notice_day date not null
);
