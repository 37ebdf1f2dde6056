-- When the person of a session last used his passkey: what matters asks for it again once that is long ago.
alter table staff.session add column proven_at timestamptz;
