import type { SituationJson } from '@almanach/moteur';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import { ecrireNombreSaisi } from '../../saisie/nombre.ts';
import {
  COMPLEMENT_VIDE,
  type ComplementSaisi,
  type ContratChoisi,
  type OuiNonInconnu,
  type Reponses,
} from '../reponses.ts';
import { contratVide, periodeVide } from '../vides.ts';
import { cleEmploi } from './lire-emplois.ts';

type EmploiJson = NonNullable<SituationJson['emplois']>[number];

/** Contracts and what they ask; the names and the needs of a contract are found with the catalogue. */
export function lireContrats(s: SituationJson): Partial<Reponses> {
  const sejours = s.arrets.flatMap((a) => a.hospitalisations ?? []);
  return {
    contrats: (s.contrats ?? []).map(lireContrat),
    complements: Object.fromEntries(
      (s.emplois ?? []).flatMap((e, rang) => {
        const lu = lireComplement(e);
        return lu === COMPLEMENT_VIDE ? [] : [[cleEmploi(e, rang), lu] as const];
      }),
    ),
    cause: s.arrets[0]?.cause ?? null,
    hospitalisations: sejours.map((p, i) => ({
      ...periodeVide(`s${i + 1}`),
      du: ecrireDateSaisie(p.du),
      au: ecrireDateSaisie(p.au),
    })),
  };
}

function lireContrat(c: NonNullable<SituationJson['contrats']>[number], i: number): ContratChoisi {
  return {
    ...contratVide(`k${i + 1}`),
    id: c.id ?? '',
    adhesion: c.adhesion === undefined ? '' : ecrireDateSaisie(c.adhesion),
    choix: c.choix ?? {},
    document: c.contrat ?? null,
  };
}

function lireComplement(e: EmploiJson): ComplementSaisi {
  const nets = (e.paies ?? []).flatMap((p) => (p.net === undefined ? [] : [p]));
  const categorie = e.classification ?? e.categorie ?? null;
  const { remuneration } = e;
  if (remuneration === undefined && categorie === null && nets.length === 0) return COMPLEMENT_VIDE;
  const mensuelle = (e.periodicitePaie ?? 'mensuelle') === 'mensuelle';
  const parDate = [...(e.paies ?? [])].sort((a, b) => (a.au < b.au ? 1 : -1));
  return {
    tauxHoraire: saisi(remuneration?.tauxHoraire),
    heures: saisi(remuneration?.heuresHebdomadaires),
    primes: saisi(remuneration?.primesHebdomadaires),
    ifm: ouiNon(remuneration?.ifm),
    iccp: ouiNon(remuneration?.iccp),
    categorie,
    nets: Object.fromEntries(
      parDate.flatMap((p, i) =>
        p.net === undefined
          ? []
          : [[mensuelle ? p.au.slice(0, 7) : `p${i + 1}`, ecrireNombreSaisi(p.net)]],
      ),
    ),
  };
}

function saisi(valeur: string | undefined): string {
  return valeur === undefined || valeur === 'inconnu' ? '' : ecrireNombreSaisi(valeur);
}

function ouiNon(taux: string | undefined): OuiNonInconnu | null {
  if (taux === undefined) return null;
  return Number(taux) > 0 ? 'oui' : 'non';
}
