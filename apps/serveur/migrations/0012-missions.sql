-- Missions: hours and wages are in `contenu_chiffre`, closed with the person's key; `version` counts their writes.

alter table missions add column modifie_le timestamptz not null default now();

-- What an agency said of its mission is not for the person to change: they correct it by asking.
drop policy assure on missions;
create policy assure on missions for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy assure_cree on missions for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and origine = 'personne' and agence_id is null);
create policy assure_change on missions for update to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne() and origine = 'personne' and agence_id is null)
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and origine = 'personne' and agence_id is null);
