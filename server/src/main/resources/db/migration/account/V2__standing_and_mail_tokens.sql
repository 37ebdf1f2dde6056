-- Since when the mailbox is known to be the person's, where the account was opened, and which terms were accepted when.
alter table account.account
    add column phone        text,
    add column born         text not null default 'APP' check (born in ('APP', 'CAR')),
    add column activated    timestamptz,
    add column terms        text,
    add column terms_agreed timestamptz,
    add constraint account_terms_are_of_a_moment check ((terms is null) = (terms_agreed is null));

update account.account set activated = opened, terms = '1', terms_agreed = opened;

-- Keys that were sent to a mailbox, as digests. Each is for one purpose, is used once and ends by itself; an account
-- has at most one for each purpose.
create table account.mail_token (
    digest  bytea       primary key,
    account uuid        not null references account.account on delete cascade,
    purpose text        not null,
    ends_at timestamptz not null,
    unique (account, purpose)
);

create index mail_token_by_end on account.mail_token (ends_at);
