-- Keys that an authenticator of the person keeps: of each pair we hold the public half, as WebAuthn writes it down, and
-- how often the other half was used, as far as the authenticator counts.
create table account.passkey (
    id              uuid        primary key,
    account         uuid        not null references account.account on delete cascade,
    credential_id   bytea       not null unique,
    credential      bytea       not null,
    counter         bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    name            text        not null,
    added           timestamptz not null,
    last_used       timestamptz
);

create index passkey_by_account on account.passkey (account);
