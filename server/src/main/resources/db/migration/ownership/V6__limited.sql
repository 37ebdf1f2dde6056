-- Whether the owner of a period has shown nothing but that he has the car: until a dealer has seen his papers, his rights are
-- limited (G15).
alter table ownership.period add column limited boolean not null default false;
