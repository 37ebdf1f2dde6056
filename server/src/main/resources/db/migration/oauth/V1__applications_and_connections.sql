-- Programs of others that an operator registered. Of a secret a digest is kept.
create table oauth.application (
    id            uuid        primary key,
    client        text        not null unique,
    name          text        not null check (length(name) between 1 and 60),
    purpose       text        not null check (length(purpose) between 1 and 200),
    secret_digest text,
    redirects     text[]      not null,
    scopes        text[]      not null,
    registered    timestamptz not null
);

-- What a person lets an application see, and of which ownership periods.
create table oauth.connection (
    id          uuid        primary key,
    application uuid        not null references oauth.application on delete cascade,
    person      uuid        not null,
    scopes      text[]      not null,
    periods     uuid[]      not null,
    given       timestamptz not null,
    unique (application, person)
);

create index connection_person on oauth.connection (person);

-- All tokens that come from one agreement at one time. Without a person, the application speaks for nobody.
create table oauth.token_family (
    id          uuid        primary key,
    application uuid        not null references oauth.application on delete cascade,
    person      uuid,
    begun       timestamptz not null,
    scopes      text[]      not null,
    version     integer     not null
);

create index token_family_person on oauth.token_family (person);

-- What was asked for when it began.
create table oauth.code_request (
    family    uuid   primary key references oauth.token_family on delete cascade,
    address   text   not null,
    redirect  text,
    asked     text[] not null,
    state     text,
    challenge text   not null,
    nonce     text
);

-- The latest token of each kind, as a digest.
create table oauth.token (
    family uuid        not null references oauth.token_family on delete cascade,
    kind   text        not null check (kind in ('STATE', 'CODE', 'ACCESS', 'REFRESH')),
    digest bytea       not null unique,
    issued timestamptz not null,
    ends   timestamptz not null,
    ended  boolean     not null,
    primary key (family, kind)
);
