-- When owners had their car asked for its state, and what came of it. Asking wakes a sleeping car and costs its 12 V battery.
create table trip.asked_state (
    command     uuid        primary key,
    vehicle     uuid        not null,
    period      uuid        not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    answered_at timestamptz,
    done        boolean,
    constraint asked_state_is_answered_whole check ((answered_at is null) = (done is null)),
    constraint asked_state_ends_later check (expires_at > asked_at)
);

create index asked_state_of_period on trip.asked_state (period, asked_at desc);
