-- Who may enter, and on whose behalf a transaction runs.
--
-- Three roles connect, none owns anything nor skips row-level security:
--   almanach_app         requests;
--   almanach_travaux     jobs (the context role `systeme`);
--   almanach_coffre_app  the medical vault, a database of its own.
-- The owner applies migrations, makes and restores backups, and answers no request.
--
-- Every table has RLS. A policy says `to <role>` and reads the context below; with no policy, no row is seen.
-- Grants are given table by table: nobody updates or deletes what is not theirs to change.

revoke all on schema public from public;
grant usage on schema public to almanach_app, almanach_travaux;

-- The context is set, local to each transaction, by the server. Nothing set means `anonyme`, which sees nothing.
create function ctx_role() returns text language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('almanach.role', true), ''), 'anonyme') $$;
create function ctx_compte() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('almanach.compte', true), '')::uuid $$;
create function ctx_personne() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('almanach.personne', true), '')::uuid $$;
create function ctx_groupe() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('almanach.groupe', true), '')::uuid $$;
create function ctx_agences() returns uuid[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('almanach.agences', true), ''), '{}')::uuid[] $$;
