-- The buyer began it, by showing that he has the car: the owner is asked whether he sold it.
alter table handover.hand_over add asked boolean not null default false;

-- A code may also be about a place on an account, of whose car nothing is known.
alter table handover.screen_code rename column vehicle to about;
