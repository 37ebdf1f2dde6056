-- Those who run the platform. The first word between us is a one-time password, of which only a digest is kept.
create table staff.operator (
    id                uuid        primary key,
    mail              text        not null unique,
    one_time_password bytea       not null,
    created           timestamptz not null,
    version           integer     not null
);
