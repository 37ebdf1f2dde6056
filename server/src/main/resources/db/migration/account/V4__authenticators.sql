-- The authenticator app of an account: its key, sealed by the master key. It guards once its first code has confirmed it.
-- Codes count up, so one is good for nothing when its step, or a later one, was used. Tries fill time ahead of now: how
-- far is how many were spent.
create table account.authenticator (
    account     uuid        primary key references account.account on delete cascade,
    sealed_key  bytea       not null,
    begun       timestamptz not null,
    confirmed   timestamptz,
    last_step   bigint      not null,
    tried_until timestamptz not null,
    warned      timestamptz
);

-- Ten codes for whoever has lost the app, as digests; each is used once.
create table account.recovery_code (
    account uuid  not null references account.authenticator on delete cascade,
    digest  bytea not null,
    primary key (account, digest)
);
