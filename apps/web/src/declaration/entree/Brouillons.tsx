import { dateLongue } from '@almanach/textes';
import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { appeler } from '../../plateforme/api/appeler.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { adresseQuestion, adresseVerifier, ORDRE } from '../adresses.ts';
import { oublierSecours } from '../brouillon/secours.ts';
import { heure, jourDe } from '../heure.ts';
import type { Brouillon } from '../types.ts';
import { objetDe, TITRES } from './objets.ts';

/** Begun here or on another device: each goes on where it stopped. */
export function Brouillons() {
  const { lecture, relire } = useLecture<{ brouillons: readonly Brouillon[] }>(
    '/api/espace/brouillons',
  );
  const [dit, dire] = useState('');
  if (lecture.etat !== 'lue') return null;
  const { brouillons } = lecture.donnees;
  const effacer = async (id: string) => {
    const reponse = await appeler('DELETE', `/api/espace/brouillons/${id}`);
    if (reponse.ok || reponse.statut === 404) oublierSecours(id);
    dire(reponse.ok ? 'Brouillon effacé.' : 'Le brouillon n’est pas effacé. Recommencez.');
    relire();
  };
  return (
    <>
      {brouillons.length > 0 && (
        <section>
          <h2>{brouillons.length === 1 ? 'Votre brouillon' : 'Vos brouillons'}</h2>
          <ul className="brouillons">
            {brouillons.map((b) => (
              <li key={b.id} className="feuille">
                <h3>{TITRES[objetDe(b.reponses.objet ?? null) ?? 'nouvel-arret']}</h3>
                <p>{quand(b)}</p>
                <div className="actions">
                  <Lien className="bouton" href={adresseReprise(b)}>
                    Reprendre
                    <span className="sr"> le brouillon du {dateLongue(jourDe(b.modifieLe))}</span>
                  </Lien>
                  <button type="button" className="bouton nu" onClick={() => void effacer(b.id)}>
                    Effacer
                    <span className="sr"> le brouillon du {dateLongue(jourDe(b.modifieLe))}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status">{dit}</p>
    </>
  );
}

function quand({ modifieLe, reponses }: Brouillon): string {
  const n = Object.keys(reponses).length;
  const faites = n === 1 ? '1 réponse' : `${n} réponses`;
  return `Enregistré le ${dateLongue(jourDe(modifieLe))} à ${heure(modifieLe)}, avec ${faites}.`;
}

/** The check page leads to the first question not answered. */
function adresseReprise({ id, reponses }: Brouillon): string {
  const commence = ORDRE.some((q) => reponses[q] !== undefined);
  return commence ? adresseVerifier(id) : adresseQuestion('objet', id);
}
