import { useCallback, useEffect, useMemo, useState } from 'react';
import { remplacer } from '../navigation/historique.ts';
import { Introuvable } from '../pages/Introuvable.tsx';
import { ADRESSES, RACINE } from './adresses.ts';
import { type Magasin, useOuverte, useReponses } from './magasin.ts';
import { contexte, pages, premiereIncomplete } from './parcours.ts';
import { Questionnaire } from './Questionnaire.tsx';
import { PageResultat } from './resultat/PageResultat.tsx';
import { ecrireSituation } from './situation/ecrire.ts';
import { Verifier } from './verifier/Verifier.tsx';

interface Proprietes {
  readonly magasin: Magasin;
  readonly chemin: string;
  readonly requete: string;
  /** Today in Paris. */
  readonly le: string;
}

/** Every address under /simulateur: the questions, the check, the result. */
export function Simulateur({ magasin, chemin, requete, le }: Proprietes) {
  const r = useReponses(magasin);
  const ctx = useMemo(() => contexte(r, le), [r, le]);
  if (chemin === ADRESSES.resultat) return <Resultat magasin={magasin} le={le} />;
  if (chemin === ADRESSES.verifier) {
    return <Verifier ctx={ctx} magasin={magasin} />;
  }
  const toutes = pages(ctx);
  const page = toutes.find((p) => chemin === RACINE || p.adresse === chemin);
  if (page === undefined) return <Introuvable />;
  return (
    <Questionnaire
      ctx={ctx}
      page={page}
      modifier={magasin.modifier}
      depuisVerifier={requete === 'verifier'}
    />
  );
}

function Resultat({ magasin, le }: { magasin: Magasin; le: string }) {
  const r = useReponses(magasin);
  const ouverte = useOuverte(magasin);
  const [droit, changerDroit] = useState<string | null>(null);
  const aCalculer = useMemo(() => {
    const connuLe = droit ?? ouverte?.connuLe ?? le;
    if (ouverte !== null) {
      const { situation } = ouverte;
      return { situation, le: situation.le ?? le, connuLe };
    }
    if (premiereIncomplete(contexte(r, le)) !== null) return null;
    const ecriture = ecrireSituation(r, le);
    return ecriture === null ? null : { situation: ecriture.situation, le, connuLe };
  }, [r, ouverte, droit, le]);
  const surChangerDroit = useCallback((connuLe: string) => changerDroit(connuLe), []);
  useEffect(() => {
    if (aCalculer === null) remplacer(ADRESSES.verifier);
  }, [aCalculer]);
  if (aCalculer === null) return null;
  return <PageResultat aCalculer={aCalculer} surChangerDroit={surChangerDroit} />;
}
