import { Champ } from '../../ui/Champ.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { JE_NE_SAIS_PAS } from './choix.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Pour un arrêt commencé avant le 3 juin 2020, trois enfants augmentaient l’indemnité.
      </p>
      {!ctx.r.enfantsInconnu && (
        <Champ
          id="enfants"
          libelle="Nombre d’enfants"
          inputMode="numeric"
          court
          maxLength={4}
          valeur={ctx.r.enfants}
          erreur={erreur('enfants')}
          surChange={(enfants) => modifier((r) => ({ ...r, enfants }))}
        />
      )}
      <Coche
        id="enfantsInconnu"
        cochee={ctx.r.enfantsInconnu}
        surChange={(enfantsInconnu) => modifier((r) => ({ ...r, enfantsInconnu }))}
      >
        {JE_NE_SAIS_PAS}
      </Coche>
    </>
  );
}

function lisible(texte: string): boolean {
  return /^\d{1,2}$/.test(texte.trim()) && Number(texte) <= 30;
}

export const enfants: Question = {
  nom: 'enfants',
  cles: si(({ b }) => b.salarie && b.enfants),
  titre: () => 'Combien d’enfants aviez-vous à charge\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(
      r.enfantsInconnu || lisible(r.enfants),
      'enfants',
      'Écrivez un nombre d’enfants en chiffres, de 0 à 30.',
    );
  },
  resume: ({ r }) => [r.enfantsInconnu ? JE_NE_SAIS_PAS : r.enfants],
  Corps,
};
