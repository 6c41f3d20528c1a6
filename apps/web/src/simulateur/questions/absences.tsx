import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { idChamp } from '../adresses.ts';
import type { AbsenceSaisie, MotifAbsence } from '../reponses.ts';
import { absenceVide, cleLibre } from '../vides.ts';
import { dire } from './choix.ts';
import { editer } from './listes.ts';
import { nomDeLEmploi } from './nomsEmploi.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const MOTIFS: readonly { valeur: MotifAbsence; libelle: string }[] = [
  { valeur: 'maladie', libelle: 'Maladie' },
  { valeur: 'accident', libelle: 'Accident' },
  { valeur: 'maternite', libelle: 'Maternité' },
  { valeur: 'activite-partielle', libelle: 'Activité partielle (chômage partiel)' },
  { valeur: 'chomage', libelle: 'Chômage' },
  { valeur: 'fermeture', libelle: 'Fermeture de l’entreprise' },
  { valeur: 'conge-sans-solde', libelle: 'Congé sans solde' },
  { valeur: 'service-national', libelle: 'Service national' },
  { valeur: 'non-autorisee', libelle: 'Absence non autorisée' },
  { valeur: 'autre', libelle: 'Autre raison' },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'absences', (l) => absenceVide(cleLibre('b', l)), true);
  const employeurs = ctx.r.emplois.map((e, rang) => ({
    valeur: e.cle,
    libelle: nomDeLEmploi(e, rang),
  }));
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Certaines absences ne font pas baisser l’indemnité&nbsp;: maladie, chômage, congé sans
        solde…
      </p>
      <ListeEditable
        id="absences-ajouter"
        lignes={liste.lignes}
        nom={(_, rang) => `Absence ${rang + 1}`}
        ajouter="Ajouter une absence"
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(a) => (
          <>
            {employeurs.length > 1 && (
              <ChampListe
                id={idChamp('absence', a.cle, 'emploi')}
                libelle="Chez quel employeur&nbsp;?"
                options={employeurs}
                valeur={a.emploi === '' ? null : a.emploi}
                erreur={erreur(idChamp('absence', a.cle, 'emploi'))}
                surChange={(emploi) => liste.changer(a.cle, { emploi })}
              />
            )}
            <ChampListe
              id={idChamp('absence', a.cle, 'motif')}
              libelle="Raison"
              options={MOTIFS}
              valeur={a.motif}
              erreur={erreur(idChamp('absence', a.cle, 'motif'))}
              surChange={(motif) => liste.changer(a.cle, { motif })}
            />
            <ChampDate
              id={idChamp('absence', a.cle, 'du')}
              libelle="Premier jour d’absence"
              valeur={a.du}
              erreur={erreur(idChamp('absence', a.cle, 'du'))}
              surChange={(du) => liste.changer(a.cle, { du })}
            />
            <ChampDate
              id={idChamp('absence', a.cle, 'au')}
              libelle="Dernier jour d’absence"
              valeur={a.au}
              erreur={erreur(idChamp('absence', a.cle, 'au'))}
              surChange={(au) => liste.changer(a.cle, { au })}
            />
          </>
        )}
      </ListeEditable>
    </>
  );
}

/** A line nobody touched says nothing. */
function estVide(a: AbsenceSaisie): boolean {
  return a.du.trim() === '' && a.au.trim() === '' && a.motif === null;
}

export const absences: Question = {
  nom: 'absences',
  cles: si(({ b }) => b.salarie && b.absences),
  titre: () => 'Pourquoi un mois sans salaire\u00a0?',
  controler: ({ r }, c) => {
    for (const a of r.absences) {
      if (estVide(a)) continue;
      const id = (nom: string) => idChamp('absence', a.cle, nom);
      c.exiger(
        r.emplois.length < 2 || r.emplois.some((e) => e.cle === a.emploi),
        id('emploi'),
        'Choisissez l’employeur.',
      );
      c.exiger(a.motif !== null, id('motif'), 'Choisissez la raison de l’absence.');
      c.periode(id, a, { du: 'le premier jour d’absence', au: 'le dernier jour d’absence' });
    }
  },
  resume: ({ r }) => {
    const dites = r.absences.filter((a) => !estVide(a));
    if (dites.length === 0) return ['Aucune raison donnée'];
    return dites.map((a) => `${dire(MOTIFS, a.motif)}, du ${a.du} au ${a.au}`);
  },
  Corps,
};
