import { Lien } from '../../navigation/Lien.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Icone } from '../../ui/Icone.tsx';
import { direDelai } from '../arrets/FicheAttente.tsx';
import { direAttente } from '../mots/attente.ts';
import { direJour, ecart, plusJours } from '../mots/jours.ts';
import type { Dossier, DossierBref } from '../types.ts';
import { finProche } from './moment.ts';

interface Proprietes {
  readonly dossier: Dossier;
  /** Other open dossiers: theirs to do is on their own page. */
  readonly autres: readonly DossierBref[];
}

/** What the person alone can do, each with its button; nothing, and it is said. */
export function AFaire({ dossier, autres }: Proprietes) {
  const jour = useJour();
  const siens = dossier.obstacles.filter((o) => o.qui === 'assure');
  const ailleurs = autres.filter((d) => d.attente.qui === 'assure');
  const fin = finProche(dossier.arrets, jour);
  const rien = siens.length === 0 && ailleurs.length === 0 && fin === null;
  return (
    <section aria-labelledby="h-faire">
      <h2 id="h-faire">À faire</h2>
      <ul className="a-faire">
        {siens.map((o) => {
          const { id, pieces } = dossier;
          const dite = direAttente(o, { dossier: id, pieces, nomAgence: null });
          return (
            <li className="feuille" key={`${o.quoi}${o.objet ?? ''}`}>
              <h3>
                <Icone nom="attention" /> {dite.quoi}
              </h3>
              <p>{direDelai(o.jusque, jour)}.</p>
              {dite.geste !== null && (
                <Lien className="bouton" href={dite.geste.href}>
                  {dite.geste.libelle}
                  <span className="sr">&nbsp;: {dite.quoi}</span>
                </Lien>
              )}
            </li>
          );
        })}
        {ailleurs.map((d) => (
          <li className="feuille" key={d.id}>
            <h3>
              <Icone nom="attention" /> Dossier {d.reference}
            </h3>
            <p>Ce dossier vous attend aussi.</p>
            <Lien className="bouton second" href={`/espace/arrets/${d.id}`}>
              Ouvrir le dossier {d.reference}
            </Lien>
          </li>
        ))}
        {fin !== null && <Fin dossier={dossier.id} fin={fin} jour={jour} />}
      </ul>
      <p className="doux">{rien ? 'Vous n’avez rien à faire.' : 'Rien d’autre à faire.'}</p>
    </section>
  );
}

function Fin({ dossier, fin, jour }: { dossier: string; fin: string; jour: string }) {
  const passee = ecart(jour, fin) < 0;
  const lien = (objet: string) => `/espace/declarer?objet=${objet}&dossier=${dossier}`;
  return (
    <li className="feuille">
      <h3>
        <Icone nom="calendrier" /> Dites-nous ce qui se passe le {direJour(plusJours(fin, 1), jour)}
      </h3>
      <p>
        Votre arrêt {passee ? 'a fini' : 'finit'} {direJour(fin, jour)}. Sans prolongation, la
        prévision s’arrête à cette date.
      </p>
      <div className="actions">
        <Lien className="bouton" href={lien('prolongation')}>
          J’ai une prolongation
        </Lien>
        {!passee && (
          <Lien className="bouton second" href={lien('reprise-anticipee')}>
            Je reprends plus tôt
          </Lien>
        )}
      </div>
    </li>
  );
}
