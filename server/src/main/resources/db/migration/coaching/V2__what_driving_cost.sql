-- How much of the energy that a trip asked even driving would have asked, from 0 to 100; and what hard starts, late braking and uneven
-- speed cost, in J per kg of car at the wheels. Trips recorded before have neither.
alter table coaching.trip_coaching add column energy real;
alter table coaching.trip_coaching add column hard_j double precision;
alter table coaching.trip_coaching add column braked_j double precision;
alter table coaching.trip_coaching add column uneven_j double precision;
