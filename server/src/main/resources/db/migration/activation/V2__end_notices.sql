-- The day up to which the owner of a period was told that the term of his car ends: nothing is told twice, also by two of us
-- at once, after a restart, or by a clock that went back.
create table activation.end_told (
    period     uuid primary key references activation.activation on delete cascade,
    notice_day date not null
);
