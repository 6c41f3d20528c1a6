import { arretsSimples } from './arrets-simples.mjs';
import { dernierJour, iso, jour, moisDe, premierJour } from './dates.mjs';

const JOURS = 20;
const FORFAIT = individuel('bench-forfait', 30, null, {
  forme: 'forfait',
  base: null,
  paliers: palier({ montant: '30.00' }),
  deductions: [],
});
const POURCENTAGE = individuel('bench-pourcentage', 40, 'brut', {
  forme: 'sous-deduction',
  base: { assiette: 'brut', periode: 'si-travail', diviseur: '30' },
  paliers: palier({ taux: '0.80' }),
  deductions: [
    { quoi: 'ijss', mode: 'brut' },
    { quoi: 'employeur', mode: 'brut' },
  ],
});
const MISSION = {
  id: 'M1',
  employeur: 'Agence A',
  type: 'mission',
  categorie: 'non-cadre',
  remuneration: {
    tauxHoraire: '14.00',
    heuresHebdomadaires: '35',
    primesHebdomadaires: '0.00',
    ifm: '0.10',
    iccp: '0.10',
  },
};
const SALARIE = { ancienneteDepuis: '2015-01-05', categorie: 'non-cadre' };

/** Contracts of the measure, to be read with the catalogue. */
export const DOCUMENTS = [FORFAIT, POURCENTAGE];

/** "interim": a 20-day stop with the scheme of the branch, a flat contract and a percentage one. */
export function interimaires(nombre) {
  return tirees(nombre, MISSION, ['interimaires-prevoyance', FORFAIT.id, POURCENTAGE.id]);
}

/** "salarie": the same stop with the employer's legal duty, a convention and an individual contract. */
export function salaries(nombre) {
  return tirees(nombre, SALARIE, ['convention-45-jours', FORFAIT.id]);
}

/** Those of `interimaires`, without their contracts: what the contracts cost is the difference. */
export function sansContrats(situations) {
  return situations.map((s) => ({ ...s, contrats: [] }));
}

function tirees(nombre, emploi, contrats) {
  return arretsSimples(nombre).map(({ situation }) => {
    const [e] = situation.emplois;
    const [a] = situation.arrets;
    const au = iso(jour(a.du) + JOURS - 1);
    const fin = iso(dernierJour(moisDe(jour(a.du) + JOURS)));
    const paies = douze(e.paies);
    const job = { ...e, ...emploi, paies, au: emploi === MISSION ? fin : null };
    return {
      ...situation,
      emplois: [job],
      arrets: [{ ...a, au, motif: null }],
      contrats: contrats.map((id) => ({ id })),
    };
  });
}

/** A year of pays: the six that were drawn, and the six before at the first of them. */
function douze(paies) {
  const premier = moisDe(jour(paies[0].du));
  const avant = Array.from({ length: 6 }, (_, i) => ({
    ...paies[0],
    du: iso(premierJour(premier - 6 + i)),
    au: iso(dernierJour(premier - 6 + i)),
  }));
  return [...avant, ...paies];
}

function palier(du) {
  return [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, ...du }] }];
}

function individuel(id, rang, principeIndemnitaire, garantie) {
  return {
    id,
    version: '2016-01-01',
    titre: id,
    famille: 'individuel',
    payeur: { type: 'mutuelle', nom: 'Exemple' },
    effetDu: '2016-01-01',
    effetAu: null,
    sources: [{ texte: 'contrat de mesure', confiance: 'C' }],
    ambiguites: [],
    payeA: [{ du: '2016-01-01', selon: 'prescription', a: 'assure' }],
    rang,
    garanties: [
      {
        id: 'incapacite',
        causes: ['maladie'],
        eligibilite: { ijss: 'indifferent' },
        delaisAttente: [],
        franchises: [{ causes: '*', jours: 7, nature: 'absolue', comptage: 'par-arret' }],
        plafonds: [],
        dureesMax: [],
        ageFin: null,
        ...garantie,
      },
    ],
    principeIndemnitaire,
    arrondi: { mode: 'demi-superieur', quand: 'jour' },
  };
}
