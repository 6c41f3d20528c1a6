-- Accidents at work, on the way, and occupational diseases pass first in the list of managers. The employer declares
-- such an accident itself (CSS L441-2): an agency that reads this column of a dossier of its missions learns nothing.
alter table dossiers add column prioritaire boolean not null default false;
drop index dossiers_urgents, dossiers_attendus;
create index dossiers_urgents on dossiers ((not prioritaire), retient, id) where ouvert;
create index dossiers_attendus on dossiers (attente_qui, (not prioritaire), retient, id) where ouvert;
