-- Private mode has two switches, the owner's app and the car; neither ends what the other began.
alter table privacy.private_interval add column set_in text not null default 'APP';
alter table privacy.private_interval drop constraint private_interval_pkey;
alter table privacy.private_interval add primary key (vehicle, set_in, from_at);
drop index privacy.private_interval_one_open;
create unique index private_interval_one_open on privacy.private_interval (vehicle, set_in) where until_at is null;
