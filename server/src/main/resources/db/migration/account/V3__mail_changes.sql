-- Addresses that people want to move to. Each counts once it was confirmed where letters went and where they will go.
create table account.mail_change (
    account       uuid        primary key references account.account on delete cascade,
    mail          text        not null,
    mail_identity text        not null,
    at_old        boolean     not null,
    at_new        boolean     not null,
    ends_at       timestamptz not null
);
