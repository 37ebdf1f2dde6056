-- The identity of an address is its folded form: two spellings of one mailbox never are two accounts.
create table account.account (
    id            uuid        primary key,
    mail          text        not null,
    mail_identity text        not null unique,
    password_hash text        not null,
    name          text        not null,
    locale        text        not null,
    zone          text        not null,
    opened        timestamptz not null,
    version       integer     not null
);

-- The tables of Spring Session, in its own words. What they hold is text only.
create table account.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index session_by_id on account.session (session_id);
create index session_by_expiry on account.session (expiry_time);
create index session_by_person on account.session (principal_name);

create table account.session_attributes (
    session_primary_id char(36)     not null references account.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
