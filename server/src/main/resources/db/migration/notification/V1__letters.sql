-- Letters on their way. What one says is sealed, bound to its row, and taken out once it was sent or given up.
create table notification.letter (
    id        uuid        primary key,
    account   uuid        not null,
    words     text        not null,
    sealed    bytea,
    posted_at timestamptz not null,
    due_at    timestamptz not null,
    tries     integer     not null,
    state     text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    reason    text,
    closed_at timestamptz,
    constraint letter_waits_with_its_words check ((state = 'WAITING') = (sealed is not null)),
    constraint letter_is_closed_once check ((state = 'WAITING') = (closed_at is null)),
    constraint letter_is_given_up_for_a_reason check ((state = 'GIVEN_UP') = (reason is not null))
);

create index letter_due on notification.letter (due_at) where state = 'WAITING';
create index letter_closed on notification.letter (closed_at) where closed_at is not null;
create index letter_of_account on notification.letter (account);
