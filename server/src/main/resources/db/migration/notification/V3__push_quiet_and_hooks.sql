-- How a person wants to be told of her messages besides the page: by which browsers, by which service of her own, when not,
-- and of which cars not. Addresses of push services and their keys are sealed, bound to their rows.
create table notification.push_subscription (
    id       uuid        primary key,
    account  uuid        not null,
    session  text        not null,
    device   text        not null,
    endpoint bytea       not null unique,
    sealed   bytea       not null,
    made_at  timestamptz not null
);

create index push_subscription_of_account on notification.push_subscription (account);

create table notification.hook (
    account uuid        primary key,
    id      uuid        not null,
    kind    text        not null check (kind in ('WEBHOOK', 'NTFY')),
    sealed  bytea       not null,
    made_at timestamptz not null
);

create table notification.choice (
    account           uuid    primary key,
    services_by_mail  boolean not null,
    services_at_once  boolean not null,
    ownership_at_once boolean not null,
    quiet_from        time,
    quiet_until       time,
    constraint choice_has_both_hours check ((quiet_from is null) = (quiet_until is null)),
    constraint choice_is_quiet_for_a_while check (quiet_from <> quiet_until)
);

create table notification.silenced_car (
    account uuid not null,
    vehicle uuid not null,
    primary key (account, vehicle)
);

-- A knock says that there is a message, and of what kind. It says nothing else, so nothing of it is sealed.
create table notification.knock (
    id        uuid        primary key,
    account   uuid        not null,
    target    uuid        not null,
    message   uuid        not null,
    kind      text        not null,
    posted_at timestamptz not null,
    due_at    timestamptz not null,
    tries     integer     not null,
    state     text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    reason    text,
    closed_at timestamptz,
    constraint knock_comes_once unique (target, message),
    constraint knock_is_closed_once check ((state = 'WAITING') = (closed_at is null)),
    constraint knock_is_given_up_for_a_reason check ((state = 'GIVEN_UP') = (reason is not null))
);

create index knock_due on notification.knock (due_at) where state = 'WAITING';
create index knock_closed on notification.knock (closed_at) where closed_at is not null;
create index knock_of_account on notification.knock (account);
