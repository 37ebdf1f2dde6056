-- Account recoveries: somebody whose password was right has neither app nor recovery code nor passkey any more, and waits. An
-- account has at most one. It is open until it ends, unless it was stopped; a stopped one is kept so that none follows at once.
create table account.recovery (
    account    uuid        primary key references account.account on delete cascade,
    asked_at   timestamptz not null,
    due_at     timestamptz not null,
    ends_at    timestamptz not null check (ends_at > due_at),
    told_at    timestamptz,
    stopped_at timestamptz
);

create index recovery_due on account.recovery (due_at) where told_at is null and stopped_at is null;
