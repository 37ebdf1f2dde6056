-- Who of the dealers' staff signed, and who signed again when the owner had objected: never the same person. Those are ids
-- of another realm; no account has them.
alter table ownership.succession
    add column signed_by        uuid,
    add column countersigned_by uuid,
    add column countersigned_at timestamptz,
    add constraint succession_takes_two check (countersigned_by <> signed_by),
    add constraint succession_is_overruled_once_objected_to check (countersigned_at is null or objected_at is not null);

drop index ownership.succession_due;
create index succession_due on ownership.succession (due_at) where objected_at is null or countersigned_at is not null;
