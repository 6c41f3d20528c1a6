import type { ContratJson } from '@almanach/moteur';
import { date, periode } from '@almanach/textes';
import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { adresseContrat } from '../adresses.ts';
import type { Fiche } from '../donnees/catalogue.ts';
import { Changements } from './Changements.tsx';

/** Every version, and what changed from one to another. */
export function Versions({ fiche, vue }: { fiche: Fiche; vue: ContratJson }) {
  const { versions } = fiche;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <ul className="puces">
        {versions.map((v) => (
          <li key={v.version}>
            {v.version === vue.version ? (
              <strong>{`${direVersion(v)} (celle de cette page)`}</strong>
            ) : (
              <Lien href={`${adresseContrat(fiche.id)}?version=${v.version}`}>
                {direVersion(v)}
              </Lien>
            )}
          </li>
        ))}
      </ul>
      {versions.length > 1 && <Difference versions={versions} />}
    </section>
  );
}

function direVersion({ effetDu, effetAu }: ContratJson): string {
  return effetAu === null
    ? `Arrêts commencés depuis le ${date(effetDu)}`
    : `Arrêts commencés ${periode(effetDu, effetAu)}`;
}

function Difference({ versions }: { versions: readonly ContratJson[] }) {
  const [avant, choisirAvant] = useState(versions[1]?.version ?? '');
  const [apres, choisirApres] = useState(versions[0]?.version ?? '');
  const de = versions.find((v) => v.version === avant);
  const a = versions.find((v) => v.version === apres);
  const options = versions.map((v) => ({
    valeur: v.version,
    libelle: `Version du ${date(v.effetDu)}`,
  }));
  return (
    <>
      <h3 className="suite">Ce qui a changé</h3>
      <div className="deux-champs">
        <ChampListe
          id="version-avant"
          libelle="Avant"
          valeur={avant}
          options={options}
          surChange={choisirAvant}
        />
        <ChampListe
          id="version-apres"
          libelle="Après"
          valeur={apres}
          options={options}
          surChange={choisirApres}
        />
      </div>
      {de !== undefined && a !== undefined && <Changements avant={de} apres={a} />}
    </>
  );
}
