import { periode } from '@almanach/textes';
import { jourOuNul } from '../../saisie/date.ts';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { idChamp } from '../adresses.ts';
import { datesLues } from '../lecture.ts';
import type { ArretSaisi, TypeArret } from '../reponses.ts';
import { ECARTS_STRICTS } from '../seuils.ts';
import { arretVide, cleLibre } from '../vides.ts';
import { dire, OUI_NON_INCONNU } from './choix.ts';
import { editer } from './listes.ts';
import { type ProprietesCorps, type Question, toujours } from './question.ts';

const TYPES: readonly { valeur: TypeArret; libelle: string }[] = [
  { valeur: 'prolongation', libelle: 'Une prolongation (case «\u00a0prolongation\u00a0» cochée)' },
  { valeur: 'initial', libelle: 'Un nouvel arrêt (case «\u00a0initial\u00a0» cochée)' },
  { valeur: 'rechute', libelle: 'Une rechute' },
];

function titreDeCarte(rang: number, seul: boolean): string {
  if (seul) return 'Votre arrêt';
  return rang === 0 ? 'Premier arrêt' : `Arrêt ${rang + 1}`;
}

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'arrets', (l) => arretVide(cleLibre('a', l)));
  const seul = liste.lignes.length === 1;
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">Recopiez les dates de l’avis d’arrêt de travail.</p>
      <ListeEditable
        id="arrets-ajouter"
        lignes={liste.lignes}
        nom={(_, rang) => titreDeCarte(rang, seul)}
        ajouter="Ajouter une prolongation ou un autre arrêt"
        minimum={1}
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(a, rang) => (
          <Arret
            arret={a}
            precedent={liste.lignes[rang - 1]}
            professionnel={ctx.b.professionnel}
            erreur={erreur}
            changer={(valeurs) => liste.changer(a.cle, valeurs)}
          />
        )}
      </ListeEditable>
    </>
  );
}

interface ProprietesArret {
  readonly arret: ArretSaisi;
  readonly precedent: ArretSaisi | undefined;
  /** The stop comes from work: a relapse may follow a consolidation. */
  readonly professionnel: boolean;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<ArretSaisi>) => void;
}

function Arret({ arret, precedent, professionnel, erreur, changer }: ProprietesArret) {
  const id = (nom: string) => idChamp('arret', arret.cle, nom);
  return (
    <>
      {precedent !== undefined && (
        <ChampListe
          id={id('type')}
          libelle="C’est"
          options={TYPES}
          valeur={arret.type}
          surChange={(type) => changer({ type })}
        />
      )}
      <ChampDate
        id={id('du')}
        libelle="Premier jour non travaillé"
        valeur={arret.du}
        erreur={erreur(id('du'))}
        surChange={(du) => changer({ du })}
      />
      {!arret.enCours && (
        <ChampDate
          id={id('au')}
          libelle="Dernier jour de l’arrêt"
          valeur={arret.au}
          erreur={erreur(id('au'))}
          surChange={(au) => changer({ au })}
        />
      )}
      <Coche
        id={id('enCours')}
        cochee={arret.enCours}
        surChange={(enCours) => changer({ enCours })}
      >
        La fin n’est pas connue&nbsp;: calculer jusqu’à aujourd’hui
      </Coche>
      {precedent !== undefined && professionnel && arret.type === 'rechute' && (
        <ChampDate
          id={id('consolideLe')}
          libelle="Guérison ou consolidation, avant la rechute (facultatif)"
          aide="La date donnée par la caisse, si elle l’a fixée."
          valeur={arret.consolideLe}
          erreur={erreur(id('consolideLe'))}
          surChange={(consolideLe) => changer({ consolideLe })}
        />
      )}
      {precedent !== undefined && ecartAncien(precedent, arret) && (
        <ChoixUnique
          id={id('repris')}
          legende="Avez-vous retravaillé entre les deux arrêts&nbsp;?"
          options={OUI_NON_INCONNU}
          valeur={arret.repris}
          enLigne
          surChange={(repris) => changer({ repris })}
        />
      )}
    </>
  );
}

/** A gap of one to three days before the stricter rule: the caisse could pay it (R-G-18). */
function ecartAncien(precedent: ArretSaisi, arret: ArretSaisi): boolean {
  const fin = precedent.enCours ? null : jourOuNul(precedent.au);
  const du = jourOuNul(arret.du);
  if (fin === null || du === null || du >= ECARTS_STRICTS) return false;
  return du - fin > 1 && du - fin <= 4;
}

function direArret(a: ArretSaisi, rang: number): string {
  const { du, au } = datesLues(a);
  const quand =
    du !== null && au !== null && !a.enCours
      ? periode(du, au)
      : `du ${a.du}${a.enCours ? ', fin pas encore connue' : ` au ${a.au}`}`;
  return rang === 0 ? quand : `${quand}\u00a0: ${dire(TYPES, a.type)}`;
}

export const dates: Question = {
  nom: 'dates',
  cles: toujours,
  titre: () => 'Quels sont les jours de l’arrêt\u00a0?',
  controler: ({ r, b }, c) => {
    for (const [rang, a] of r.arrets.entries()) {
      const id = (nom: string) => idChamp('arret', a.cle, nom);
      c.date(id('du'), a.du, 'le premier jour non travaillé');
      if (rang > 0 && b.professionnel && a.type === 'rechute') {
        c.dateFacultative(id('consolideLe'), a.consolideLe, 'la date de consolidation');
      }
      if (a.enCours) continue;
      c.date(id('au'), a.au, 'le dernier jour de l’arrêt');
      c.ordre(id('au'), a.du, a.au);
    }
  },
  resume: ({ r }) => r.arrets.map(direArret),
  Corps,
};
