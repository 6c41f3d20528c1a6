import { ajouterAns, type Jour } from '@almanach/bareme';
import { presumer } from '../../contexte.ts';
import type { Motif } from '../../decompte/json.ts';
import { PRESOMPTIONS } from '../../situation/presomptions.ts';
import { REGLES } from '../../trace/regles.ts';
import { favorable } from '../inconnus.ts';
import { cheminDe, type Examen, fermer, noter } from './examen.ts';

/** Ages on joining and on the first day, in whole years, both ends included. */
export function examinerAge(x: Examen): Motif | null {
  const { contrat, adhesion } = x.sujet.souscription;
  const aLAdhesion = contrat.document.adhesion?.age;
  if (aLAdhesion !== undefined && adhesion !== null && x.c.situation.assure.naissance !== null) {
    if (!dansLAge(x, adhesion, aLAdhesion.min, aLAdhesion.max)) return 'contrat-age';
  }
  const { age } = x.garantie.eligibilite;
  if (age === undefined) return null;
  return dansLAge(x, x.le, age.min ?? 0, age.max ?? AGE_SANS_LIMITE) ? null : 'contrat-age';
}

const AGE_SANS_LIMITE = 120;

function dansLAge(x: Examen, le: Jour, min: number, max: number): boolean {
  const { naissance } = x.c.situation.assure;
  if (naissance === null) return favorable(x.c, 'assure.naissance', 'age');
  const admis = ajouterAns(naissance, min) <= le && le < ajouterAns(naissance, max + 1);
  if (x.c.trace.active)
    noter(x, REGLES.contratAge, 'eligibilite.age', { naissance, le, min, max }, admis, admis);
  return admis;
}

/** From here on, an end age that was not found may matter: no contract seen ends before. */
const AGE_OU_LA_FIN_COMPTE = 60;

/** R-D-06: covered through the year of the end age. */
export function bornerParLAge(x: Examen): Motif | null {
  const { ageFin } = x.garantie;
  const { naissance } = x.c.situation.assure;
  if (ageFin === undefined) return null;
  if (ageFin === null && naissance === null) {
    presumer(x.c, 'assure.naissance', PRESOMPTIONS.ageContrat.valeur);
    return null;
  }
  if (naissance === null) return favorable(x.c, 'assure.naissance', 'age') ? null : 'contrat-age';
  const fin = ajouterAns(naissance, ageFin === null ? AGE_OU_LA_FIN_COMPTE : ageFin + 1) - 1;
  if (fin >= x.sujet.chaine.au) return null;
  if (ageFin === null && favorable(x.c, cheminDe(x, 'ageFin'), 'clause-du-contrat')) return null;
  if (x.c.trace.active)
    noter(x, REGLES.contratAgeFin, 'ageFin', { naissance, age: ageFin ?? 'inconnu' }, fin, true);
  fermer(x, fin, 'contrat-age');
  return fin < x.le ? 'contrat-age' : null;
}
