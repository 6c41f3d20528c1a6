-- An export lists the sessions that ended too: an index on the open ones alone does not find them.
drop index sessions_par_compte;
create index sessions_par_compte on sessions (compte_id);
