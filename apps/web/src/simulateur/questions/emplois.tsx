import { ecrireJour, moisDe, premierJour } from '@almanach/bareme';
import { date } from '@almanach/textes';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { idChamp } from '../adresses.ts';
import { typeOrdinaire } from '../lecture.ts';
import type { EmploiSaisi, Reponses } from '../reponses.ts';
import { cleLibre, emploiVide } from '../vides.ts';
import { PAS_DE_REPONSE } from './choix.ts';
import { FicheEmploi } from './FicheEmploi.tsx';
import { editer } from './listes.ts';
import { nomDeLEmploi, TYPES_EMPLOI } from './nomsEmploi.ts';
import { type Contexte, type ProprietesCorps, type Question, si } from './question.ts';

/** Contracts that are short by nature: their first day is always asked. */
const TYPES_COURTS = ['mission', 'saisonnier', 'cdd'];

function creerEmploi(lignes: readonly EmploiSaisi[], r: Reponses): EmploiSaisi {
  const enCours = lignes.length === 0 && (r.statut === 'salarie' || r.statut === 'apprenti');
  const type = r.statut === 'sans-emploi' ? null : typeOrdinaire(r);
  return { ...emploiVide(cleLibre('e', lignes)), type, enCours };
}

/** First day of the months the law may look at: twelve months for discontinuous work, else three. */
function depuisQuand({ b }: Contexte): string | null {
  const debuts = b.references.map((ref) => premierJour(moisDe(ref.arret.du) - 12));
  return debuts.length === 0 ? null : date(ecrireJour(Math.min(...debuts)));
}

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'emplois', creerEmploi, true);
  const depuis = depuisQuand(ctx);
  const interim = ctx.r.statut === 'interim';
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        {depuis === null ? '' : `Depuis le ${depuis}. `}
        {interim
          ? 'Une ligne par agence suffit si vos missions s’y suivent.'
          : 'Si vous avez plusieurs employeurs, ajoutez-les tous.'}
      </p>
      <ListeEditable
        id="emplois-ajouter"
        lignes={liste.lignes}
        nom={(e, rang) => nomDeLEmploi(e, rang)}
        ajouter={interim ? 'Ajouter une agence ou une mission' : 'Ajouter un employeur'}
        minimum={1}
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(e) => (
          <FicheEmploi
            emploi={e}
            agence={interim}
            anneeUtile={ctx.b.naissance || e.type === 'apprentissage'}
            erreur={erreur}
            changer={(valeurs) => liste.changer(e.cle, valeurs)}
          />
        )}
      </ListeEditable>
    </>
  );
}

function direEmploi(e: EmploiSaisi, rang: number): string {
  const type = TYPES_EMPLOI.find((t) => t.valeur === e.type)?.libelle ?? PAS_DE_REPONSE;
  const debut = e.du.trim() === '' ? 'depuis plus d’un an' : `du ${e.du}`;
  const fin = e.enCours ? ', en cours' : ` au ${e.au}`;
  return `${nomDeLEmploi(e, rang)}\u00a0: ${type}, ${debut}${fin}`;
}

export const emplois: Question = {
  nom: 'emplois',
  cles: si(({ b }) => b.salarie),
  titre: ({ r }) => {
    if (r.statut === 'interim') return 'Pour quelles agences avez-vous travaillé\u00a0?';
    if (r.statut === 'sans-emploi') return 'Quels étaient vos derniers contrats\u00a0?';
    return 'Pour qui travaillez-vous\u00a0?';
  },
  controler: ({ r }, c) => {
    c.exiger(r.emplois.length > 0, idChamp('emploi', 'e1', 'du'), 'Donnez au moins un emploi.');
    for (const e of r.emplois) {
      const id = (nom: string) => idChamp('emploi', e.cle, nom);
      c.exiger(e.type !== null, id('type'), 'Choisissez le type de contrat.');
      const court = e.type !== null && TYPES_COURTS.includes(e.type);
      if (court) c.date(id('du'), e.du, 'le premier jour du contrat');
      else c.dateFacultative(id('du'), e.du, 'le premier jour du contrat');
      if (e.enCours) continue;
      c.date(id('au'), e.au, 'le dernier jour du contrat');
      c.ordre(id('au'), e.du, e.au);
    }
  },
  resume: ({ r }) => (r.emplois.length === 0 ? [PAS_DE_REPONSE] : r.emplois.map(direEmploi)),
  Corps,
  adopter: (r) => (r.emplois.length > 0 ? r : { ...r, emplois: [creerEmploi([], r)] }),
};
