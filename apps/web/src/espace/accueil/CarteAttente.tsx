import { Lien } from '../../navigation/Lien.tsx';
import { FicheAttente } from '../arrets/FicheAttente.tsx';
import { direAttente } from '../mots/attente.ts';
import type { Dossier } from '../types.ts';
import { joursDeja } from './moment.ts';

/** From this length of stop on, help is named beside what is waited for. */
const LONG = 15;

interface Proprietes {
  readonly dossier: Dossier;
  readonly agence: string | null;
  readonly jour: string;
}

/** The one blocker: who, what, since when, until when, and what the person has to do. */
export function CarteAttente({ dossier, agence, jour }: Proprietes) {
  const { id, pieces, attente } = dossier;
  const dite = direAttente(attente, { dossier: id, pieces, nomAgence: agence });
  const [debut, fort] = dite.titre;
  const longue = joursDeja(dossier.arrets, jour) > LONG;
  return (
    <section className="carte-une" aria-labelledby="h-carte">
      <div className="face">
        <h2 id="h-carte">
          {debut} <strong>{fort}</strong>
        </h2>
        <FicheAttente dossier={dossier} dite={dite} jour={jour} />
        <div className="actions">
          {dite.geste !== null && (
            <Lien className="bouton" href={dite.geste.href}>
              {dite.geste.libelle}
            </Lien>
          )}
          <Lien className="bouton second" href={`/espace/arrets/${id}`}>
            Voir mon dossier
          </Lien>
        </div>
      </div>
      <div className="dos">{longue ? <Longue /> : <EtApres phrase={dite.ensuite} />}</div>
    </section>
  );
}

function EtApres({ phrase }: { phrase: string }) {
  return (
    <>
      <h3>Et après&nbsp;?</h3>
      <p>{phrase}</p>
    </>
  );
}

function Longue() {
  return (
    <>
      <h3>Plus de quinze jours d’arrêt</h3>
      <p>
        Sans revenu, vous pouvez être aidé tout de suite. Le FASTT aide les intérimaires. Une
        assistante sociale de votre caisse aussi.
      </p>
      <ul className="liens">
        <li>
          <Lien href="/espace/aide#sans-revenu">Qui peut m’aider&nbsp;?</Lien>
        </li>
        <li>
          <Lien href="/espace/rendez-vous">Demander qu’on m’appelle</Lien>
        </li>
        <li>
          <Lien href="/espace/messages/nouveau">Écrire à un gestionnaire</Lien>
        </li>
      </ul>
    </>
  );
}
