import { date } from '@almanach/textes';
import { useState } from 'react';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import type { Regle } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';
import { type Demande, DROITS, type Droit } from './droits.ts';

const DROIT: Regle = {
  id: 'droit',
  attendu: 'Choisissez ce que vous demandez.',
  juste: (v) => v !== '',
};
const PRECISION: Regle = { id: 'precision', attendu: '', juste: () => true };

const OPTIONS = (Object.keys(DROITS) as Droit[]).map((valeur) => ({
  valeur,
  libelle: DROITS[valeur].nom,
  aide: DROITS[valeur].aide,
}));

export function Deposer({ surDeposee }: { surDeposee: (phrase: string) => void }) {
  const saisie = useSaisie<'droit' | 'precision', Demande>({ droit: DROIT, precision: PRECISION });
  const [droit, choisir] = useState<Droit | null>(null);
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/mes-demandes', (v) => ({
      droit: v.droit,
      ...(v.precision.trim() === '' ? {} : { precision: v.precision.trim() }),
    }));
    if (reponse?.ok !== true) return;
    saisie.effacer();
    choisir(null);
    surDeposee(
      `Votre demande est reçue. La réponse viendra ici, au plus tard le ${date(reponse.corps.echeance)}.`,
    );
  };
  return (
    <section className="colonne" aria-labelledby="deposer">
      <h2 id="deposer">Faire une demande</h2>
      <Formulaire surEnvoi={envoyer}>
        <Fautes {...saisie} />
        <ChoixUnique
          id={DROIT.id}
          legende="Ce que vous demandez"
          options={OPTIONS}
          valeur={droit}
          erreur={saisie.champ('droit').erreur}
          surChange={(choisi) => {
            choisir(choisi);
            saisie.ecrire('droit', choisi);
          }}
        />
        <ChampTexte
          {...saisie.champ('precision')}
          libelle="Précisions (facultatif)"
          aide="N’écrivez rien sur votre santé."
          lignes={4}
          max={4000}
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={saisie.enCours}>
            Envoyer la demande
          </button>
        </div>
      </Formulaire>
    </section>
  );
}
