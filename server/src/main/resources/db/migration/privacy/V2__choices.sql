-- What an owner said yes and no to, purpose by purpose. Each answer is kept with its time; the last one stands.
create table privacy.choice (
    period    uuid        not null,
    purpose   text        not null,
    person    uuid        not null,
    agreed    boolean     not null,
    chosen_at timestamptz not null,
    primary key (period, purpose, chosen_at)
);

create index choice_person on privacy.choice (person);
