-- Activation by letter, matching by a person, corrections asked by the person.

-- The identifier of a letter: its keyed hash. `essais`: identities that did not match.
create table identifiants (
  id uuid primary key,
  compte_id uuid not null references comptes,
  empreinte bytea not null unique,
  cree_le timestamptz not null,
  expire_le timestamptz not null,
  essais integer not null default 0,
  fin_le timestamptz,
  fin_motif text check (fin_motif in ('utilise', 'remplace')),
  check ((fin_le is null) = (fin_motif is null))
);
create index identifiants_par_compte on identifiants (compte_id);

-- Letters to print, encrypted with the key of their person.
create table lettres (
  id uuid primary key,
  personne_id uuid not null references personnes,
  modele text not null,
  contenu_chiffre bytea not null,
  etat text not null default 'a_imprimer' check (etat in ('a_imprimer', 'postee', 'revenue')),
  cree_le timestamptz not null
);
create index lettres_par_personne on lettres (personne_id, cree_le);

-- Identities a person must look at: key in cles_sujets under `id`. `motif`: why no program could decide.
create table rapprochements (
  id uuid primary key,
  motif text not null check (motif in ('identifiant_inconnu', 'identite_differente', 'courriel_deja_pris', 'compte_actif')),
  compte_id uuid references comptes,
  contenu_chiffre bytea not null,
  etat text not null default 'a_examiner' check (etat in ('a_examiner', 'rattache', 'ecarte')),
  cree_le timestamptz not null,
  examine_le timestamptz,
  examine_par uuid references comptes
);
create index rapprochements_par_etat on rapprochements (etat, cree_le);

-- What the person says is wrong in the profile: a message to the managers, never a change.
create table corrections (
  id uuid primary key,
  personne_id uuid not null references personnes,
  contenu_chiffre bytea not null,
  etat text not null default 'a_examiner' check (etat in ('a_examiner', 'faite', 'refusee')),
  cree_le timestamptz not null
);
create index corrections_par_personne on corrections (personne_id);
create index corrections_par_etat on corrections (etat, cree_le);

alter table identifiants enable row level security;
alter table lettres enable row level security;
alter table rapprochements enable row level security;
alter table corrections enable row level security;

grant select, insert, update, delete on identifiants, lettres, rapprochements, corrections to almanach_travaux;
create policy travaux on identifiants to almanach_travaux using (true);
create policy travaux on lettres to almanach_travaux using (true);
create policy travaux on rapprochements to almanach_travaux using (true);
create policy travaux on corrections to almanach_travaux using (true);

grant select, update on rapprochements to almanach_app;
grant select, insert, update on corrections to almanach_app;
create policy gestion on rapprochements to almanach_app using (ctx_role() = 'gestion');
create policy gestion on cles_sujets for select to almanach_app
  using (ctx_role() = 'gestion' and exists (select from rapprochements r where r.id = cles_sujets.sujet_id));
create policy gestion on corrections to almanach_app using (ctx_role() = 'gestion');
create policy lire on corrections for select to almanach_app
  using (ctx_role() = 'assure' and personne_id = ctx_personne());
create policy demander on corrections for insert to almanach_app
  with check (ctx_role() = 'assure' and personne_id = ctx_personne() and etat = 'a_examiner');
