-- A mission goes six years after its end, by the job that purges.
grant delete on missions to almanach_travaux;
