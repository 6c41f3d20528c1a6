import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { idChamp } from '../adresses.ts';
import type { Consultation } from '../reponses.ts';
import { arretVide } from '../vides.ts';
import { dire, JE_NE_SAIS_PAS } from './choix.ts';
import { editer } from './listes.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const CHOIX: readonly { valeur: Consultation; libelle: string; douteux?: boolean }[] = [
  { valeur: 'sur-place', libelle: 'Sur place, pas à distance' },
  { valeur: 'medecin-traitant', libelle: 'À distance, par mon médecin traitant' },
  { valeur: 'autre', libelle: 'À distance, par un autre médecin' },
  {
    valeur: 'impossible',
    libelle: 'À distance, car je ne pouvais pas voir un médecin sur place',
  },
  { valeur: 'inconnu', libelle: JE_NE_SAIS_PAS, douteux: true },
];

function Corps({ ctx, titre, modifier }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'arrets', (l) => arretVide(`a${l.length + 1}`));
  const seul = liste.lignes.length === 1;
  return (
    <>
      {!seul && <h1>{titre}</h1>}
      {liste.lignes.map((a) => (
        <ChoixUnique
          key={a.cle}
          id={idChamp('arret', a.cle, 'consultation')}
          legende={seul ? <h1>{titre}</h1> : `Arrêt du ${a.du}`}
          aide="À distance, un autre médecin peut prescrire trois jours au plus."
          options={CHOIX}
          valeur={a.consultation}
          surChange={(consultation) => liste.changer(a.cle, { consultation })}
        />
      ))}
    </>
  );
}

export const teleconsultation: Question = {
  nom: 'teleconsultation',
  cles: si(({ r, b }) => b.couvert && b.teleconsultation && r.cas.includes('teleconsultation')),
  titre: () => 'Comment avez-vous vu le médecin\u00a0?',
  controler: () => undefined,
  resume: ({ r }) =>
    r.arrets.map((a) =>
      r.arrets.length === 1
        ? dire(CHOIX, a.consultation)
        : `Arrêt du ${a.du}\u00a0: ${dire(CHOIX, a.consultation)}`,
    ),
  Corps,
};
