import { INTERPRETATIONS, type Interpretation, PARAMETRES, type Parametre } from '@almanach/bareme';
import { REGLES, type Regle } from '@almanach/moteur';
import { article, titreRegle } from '@almanach/textes';
import { ordreDesRegles, REGLES_SANS_ETAPE } from '@almanach/vecteurs';
import { RESUMES, type Resume } from './vecteurs.ts';

/** All that is known of a rule, gathered from the catalogue, the barème, the sentences and the vectors. */
export interface Fiche {
  readonly id: string;
  readonly titre: string;
  /** Absent when the engine leaves no step for the rule: `raison` then says what it does instead. */
  readonly article?: string;
  readonly raison?: string;
  readonly versions: Regle['versions'];
  readonly parametres: readonly Parametre<unknown>[];
  readonly lectures: readonly Interpretation[];
  readonly vecteurs: readonly Resume[];
}

/** Every rule of the catalogue, and those that vectors try though no step bears their name. */
export function registre(resumes: readonly Resume[] = RESUMES): readonly Fiche[] {
  const parId = new Map<string, Resume[]>();
  for (const r of resumes) for (const id of r.regles) parId.set(id, [...(parId.get(id) ?? []), r]);
  const catalogue = Object.values(REGLES).map((r: Regle) => ficheDe(r, parId.get(r.id) ?? []));
  const sansEtape = Object.entries(REGLES_SANS_ETAPE).map(([id, raison]) =>
    ficheSansEtape(id, raison, parId.get(id) ?? []),
  );
  const uniques = new Map([...catalogue, ...sansEtape].map((f) => [f.id, f]));
  return [...uniques.values()].sort((a, b) => ordreDesRegles(a.id, b.id));
}

function ficheDe(regle: Regle, vecteurs: readonly Resume[]): Fiche {
  return {
    id: regle.id,
    titre: titreRegle(regle.id),
    article: article(regle.article),
    versions: regle.versions,
    parametres: regle.parametres.map((cle) => PARAMETRES[cle] as Parametre<unknown>),
    lectures: INTERPRETATIONS.filter((i) => regle.options.includes(i.id)),
    vecteurs,
  };
}

/** "Jours calendaires : la frise…" holds a title and a reason. */
function ficheSansEtape(id: string, texte: string, vecteurs: readonly Resume[]): Fiche {
  const [titre = id, suite = ''] = texte.split(' : ');
  const raison = suite.slice(0, 1).toUpperCase() + suite.slice(1);
  return { id, titre, raison, versions: [], parametres: [], lectures: [], vecteurs };
}
