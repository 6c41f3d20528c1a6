import type { Fiche } from '../donnees/registre.ts';
import type { Phrase } from '../exemples/phrases.ts';
import type { EtatExemples } from '../exemples/useExemples.ts';

/** What the rule says, with the figures of a real example: the sentences of the simulator itself. */
export function Phrases({ fiche, exemples }: { fiche: Fiche; exemples: EtatExemples }) {
  return (
    <section aria-labelledby="phrase">
      <h2 id="phrase">Ce que dit la règle</h2>
      {fiche.raison !== undefined && <p className="grande">{fiche.raison}</p>}
      {fiche.raison === undefined && <Dites exemples={exemples} />}
    </section>
  );
}

function Dites({ exemples }: { exemples: EtatExemples }) {
  if (exemples.etat === 'attente') return <p role="status">Lecture d’un exemple…</p>;
  if (exemples.etat === 'indisponible') return <p>L’exemple n’a pas pu être chargé.</p>;
  const { appliquee, ecartee } = exemples.phrases;
  return (
    <div className="phrases">
      {appliquee !== undefined && <Dite titre="Quand elle s’applique" phrase={appliquee} />}
      {ecartee !== undefined && <Dite titre="Quand elle ne s’applique pas" phrase={ecartee} />}
    </div>
  );
}

function Dite({ titre, phrase }: { titre: string; phrase: Phrase }) {
  return (
    <div>
      <h3>{titre}</h3>
      <p className="grande">{phrase.phrase}</p>
      {phrase.calcul !== undefined && <p className="montant formule">{phrase.calcul}</p>}
      <p className="petit doux">Phrase de l’exemple {phrase.vecteur}, écrite par le moteur.</p>
    </div>
  );
}
