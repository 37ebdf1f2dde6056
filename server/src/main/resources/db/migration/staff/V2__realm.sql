-- All who work here. One without a dealership runs the platform. Who has left keeps his row, so that what he signed has a
-- name, and may be invited again.
alter table staff.operator rename to member;
alter table staff.member rename column created to created_at;
alter table staff.member drop constraint operator_mail_key;
alter table staff.member alter column one_time_password drop not null;

create table staff.dealership (
    id      uuid        primary key,
    name    text        not null check (length(name) between 1 and 80),
    town    text        not null check (length(town) between 1 and 80),
    added_at timestamptz not null,
    unique (name, town)
);

alter table staff.member
    add column name       text,
    add column dealership uuid references staff.dealership,
    add column joined_at  timestamptz,
    add column left_at    timestamptz;

create unique index member_at_work on staff.member (mail) where left_at is null;
create index member_of_dealership on staff.member (dealership);

-- The one way into a dealership: a key that was sent to a mailbox, as a digest. Used, withdrawn or ended it is gone.
create table staff.invitation (
    id         uuid        primary key,
    digest     bytea       not null unique,
    mail       text        not null unique,
    dealership uuid        not null references staff.dealership,
    invited_by uuid        not null,
    made_at    timestamptz not null,
    ends_at    timestamptz not null
);

create index invitation_of_dealership on staff.invitation (dealership);

-- Passkeys of those who work here. Those of customers are elsewhere and open nothing here.
create table staff.passkey (
    id              uuid        primary key,
    member          uuid        not null references staff.member,
    credential_id   bytea       not null unique,
    credential      bytea       not null,
    counter         bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    added_at        timestamptz not null,
    used_at         timestamptz
);

create index passkey_of_member on staff.passkey (member);

-- Sessions of this realm, by the digest of what the browser keeps. One that knows no member is somebody who has yet to
-- sign in, or who is making his first passkey: for whom, says enrolling, an invitation's id or a member's.
create table staff.session (
    digest         bytea       primary key,
    member         uuid        references staff.member,
    enrolling      uuid,
    csrf           text        not null,
    challenge      text,
    challenge_ends timestamptz,
    used_at        timestamptz not null,
    ends_at        timestamptz not null
);

create index session_of_member on staff.session (member);
create index session_by_end on staff.session (ends_at);
