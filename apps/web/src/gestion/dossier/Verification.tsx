import { useState } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Avis } from '../../ui/Avis.tsx';

type Verdict =
  | { readonly intacte: true; readonly tete: { readonly rang: number } | null }
  | { readonly intacte: false; readonly rang: number; readonly cause: string };

const CAUSES: Readonly<Record<string, string>> = {
  'evenement-illisible': 'une ligne ne se lit plus',
  rang: 'une ligne manque ou est de trop',
  dossier: 'une ligne vient d’un autre dossier',
  precedente: 'une ligne ne suit plus la précédente',
  empreinte: 'une ligne a été changée',
  tete: 'la fin du journal a été coupée',
  contenu: 'un contenu a été changé',
  declaration: 'une déclaration n’est plus celle qui a été reçue',
  projection: 'l’état affiché ne suit pas du journal',
  introuvable: 'le journal est introuvable',
};

/** Asked for by hand: the whole journal is read back. */
export function Verification({ id }: { id: string }) {
  const [verdict, dire] = useState<Verdict | null>(null);
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const verifier = async () => {
    occuper(true);
    const reponse = await appeler<Verdict>('GET', `/api/gestion/dossiers/${id}/verification`);
    occuper(false);
    refuser(reponse.ok ? null : reponse);
    if (reponse.ok) dire(reponse.corps);
  };
  return (
    <section aria-labelledby="verification">
      <h2 id="verification">Le journal est-il entier&nbsp;?</h2>
      <p>Chaque ligne du journal dépend de la précédente. Un changement se voit.</p>
      <div className="actions suite">
        <button
          type="button"
          className="bouton second"
          disabled={enCours}
          onClick={() => void verifier()}
        >
          Vérifier le journal
        </button>
      </div>
      <RefusLu refus={refus} />
      <div role="status" className="suite">
        {verdict !== null && <Resultat verdict={verdict} />}
      </div>
    </section>
  );
}

function Resultat({ verdict }: { verdict: Verdict }) {
  if (verdict.intacte) {
    return (
      <Avis ton="succes">
        <p>
          Le journal est entier&nbsp;: {verdict.tete?.rang ?? 0} lignes, chacune est celle qui a été
          écrite.
        </p>
      </Avis>
    );
  }
  return (
    <Avis ton="erreur">
      <p>
        Le journal n’est pas entier. À la ligne {verdict.rang},{' '}
        {CAUSES[verdict.cause] ?? verdict.cause}. Prévenez l’exploitant, ne changez rien.
      </p>
    </Avis>
  );
}
