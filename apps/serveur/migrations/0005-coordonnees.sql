-- Where the person is paid and reached, and the changes that wait.

-- `jusqua` null: in force. `verification`: what the bank says of the name (verification of payee).
create table comptes_bancaires (
  id uuid primary key,
  personne_id uuid not null references personnes,
  iban_chiffre bytea not null,
  iban_index bytea not null,
  titulaire_chiffre bytea not null,
  verification text not null default 'a_faire'
    check (verification in ('a_faire', 'concordant', 'proche', 'non_concordant', 'indisponible')),
  verifie_le timestamptz,
  depuis timestamptz not null,
  jusqua timestamptz
);
create unique index comptes_bancaires_en_vigueur on comptes_bancaires (personne_id) where jusqua is null;
create index comptes_bancaires_par_personne on comptes_bancaires (personne_id);
create index comptes_bancaires_par_iban on comptes_bancaires (iban_index);

-- A change asked after a step-up: nothing of it holds before `effectif_le`. `prouve_le`: the new e-mail answered.
create table changements (
  id uuid primary key,
  compte_id uuid not null references comptes,
  objet text not null check (objet in ('iban', 'courriel', 'telephone')),
  contenu_chiffre bytea not null,
  demande_le timestamptz not null,
  effectif_le timestamptz not null,
  prouve_le timestamptz,
  etat text not null default 'en_attente' check (etat in ('en_attente', 'effectif', 'annule')),
  fin_le timestamptz,
  check ((etat = 'en_attente') = (fin_le is null))
);
create unique index changements_en_attente on changements (compte_id, objet) where etat = 'en_attente';
create index changements_par_compte on changements (compte_id);

alter table comptes_bancaires enable row level security;
alter table changements enable row level security;

grant select, insert, update on comptes_bancaires, changements to almanach_travaux;
create policy travaux on comptes_bancaires to almanach_travaux using (true);
create policy travaux on changements to almanach_travaux using (true);

grant select, insert on comptes_bancaires to almanach_app;
grant select, insert on changements to almanach_app;
grant update (etat, fin_le) on changements to almanach_app;
create policy assure on comptes_bancaires for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy premier on comptes_bancaires for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and verification = 'a_faire'
    and jusqua is null);
create policy gestion on comptes_bancaires for select to almanach_app using (ctx_role() = 'gestion');
create policy le_sien on changements to almanach_app
  using (ctx_role() <> 'anonyme' and compte_id = ctx_compte());
