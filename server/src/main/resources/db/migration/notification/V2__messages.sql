-- What letters told people, kept for the page Messages. What fills the words is sealed, bound to its row; a path holds no key.
create table notification.message (
    id           uuid        primary key,
    account      uuid        not null,
    words        text        not null,
    sealed       bytea       not null,
    path         text,
    rest_in_mail boolean     not null,
    kept_at      timestamptz not null,
    read_at      timestamptz,
    constraint message_keeps_no_key check (path not like '%?%')
);

create index message_of_account on notification.message (account, kept_at desc, id desc);
create index message_unread on notification.message (account) where read_at is null;
create index message_kept on notification.message (kept_at);
