import type { ArretJson, DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';

/**
 * Readable views derived from a décompte, so that a vector says its expectation in the language of the trade.
 * Any program can rebuild them from the published JSON: the definitions are those of README.md.
 */
export interface VuesArret {
  frise: string;
  maintien: string;
  contrats: Readonly<Record<string, string>>;
  dernierSegment: string;
  certitudes: string;
  payes: readonly string[];
  motifs: readonly string[];
  parBeneficiaire: Readonly<Record<string, string>>;
}

export type DecompteVu = DecompteJson & {
  arrets: (ArretJson & VuesArret)[];
  codesAvertissement: readonly string[];
};

export function avecVues(decompte: DecompteJson): DecompteVu {
  return {
    ...decompte,
    arrets: decompte.arrets.map((arret) => ({ ...arret, ...vuesDe(arret) })),
    codesAvertissement: [...new Set(decompte.avertissements.map((a) => a.code))].sort(),
  };
}

export function vuesDe(arret: ArretJson): VuesArret {
  const periodes = arret.periodes.flatMap((p) => {
    const ligne = p.lignes.find((l) => l.prestation !== MAINTIEN && l.prestation !== COMPLEMENT);
    return ligne === undefined ? [] : [{ ...p, ligne }];
  });
  const frise = regrouper(periodes, ({ ligne, jours }) => mot(ligne, jours));
  return {
    frise: frise.join(', '),
    maintien: maintiens(arret),
    contrats: contratsDe(arret),
    dernierSegment: frise.at(-1) ?? '',
    certitudes: regrouper(periodes, ({ ligne }) => ligne.certitude).join(', '),
    payes: suitesPayees(periodes),
    motifs: [...new Set(periodes.map((p) => p.ligne.motif))].sort(),
    parBeneficiaire: sommesParBeneficiaire(periodes),
  };
}

const MAINTIEN = 'maintien-employeur';
const COMPLEMENT = 'complement-contrat';

/** The employers' lines, in the words of the frise; one text an employer. */
function maintiens({ periodes }: ArretJson): string {
  const employeurs = periodes[0]?.lignes.filter((l) => l.prestation === MAINTIEN).length ?? 0;
  const frises = Array.from({ length: employeurs }, (_, i) => {
    const lues = periodes.map((p) => {
      const ligne = p.lignes.filter((l) => l.prestation === MAINTIEN)[i] as LigneJson;
      return { ...p, ligne };
    });
    return regrouper(lues, ({ ligne, jours }) => mot(ligne, jours)).join(', ');
  });
  return frises.join(' ; ');
}

/** The lines of each contract, in the words of the frise; a day the employer receives says so. */
function contratsDe({ periodes }: ArretJson): Record<string, string> {
  const payeurs = (periodes[0]?.lignes ?? []).filter((l) => l.prestation === COMPLEMENT);
  return Object.fromEntries(
    payeurs.map(({ payeur }) => {
      const lues = periodes.flatMap((p) => {
        const ligne = p.lignes.find((l) => l.payeur === payeur);
        return ligne === undefined ? [] : [{ ...p, ligne }];
      });
      return [payeur.replace(/^contrat:/, ''), regrouper(lues, motDeContrat).join(', ')];
    }),
  );
}

function motDeContrat({ ligne, jours }: PeriodeLue): string {
  const lu = mot(ligne, jours);
  return ligne.beneficiaire === 'employeur' ? `${lu} à l’employeur` : lu;
}

type PeriodeLue = PeriodeJson & { ligne: LigneJson };

/** Consecutive periods that read the same are one segment: `<days> <word>`. */
function regrouper(periodes: readonly PeriodeLue[], lire: (p: PeriodeLue) => string): string[] {
  const segments: { jours: number; mot: string }[] = [];
  for (const p of periodes) {
    const lu = lire(p);
    const dernier = segments.at(-1);
    if (dernier?.mot === lu) dernier.jours += p.jours;
    else segments.push({ jours: p.jours, mot: lu });
  }
  return segments.map((s) => `${s.jours} ${s.mot}`);
}

const MOTS: Readonly<Record<string, string>> = {
  indemnise: 'ij',
  'envoi-tardif': 'tardif',
  'jours-non-prescrits': 'non-prescrits',
};

function mot(ligne: LigneJson, jours: number): string {
  const nom = MOTS[ligne.motif] ?? ligne.motif;
  if (ligne.certitude === 'inconnu') return `${nom} ${bornes(ligne, jours)}`;
  return montantDit(ligne) ? `${nom} ${ligne.montantJournalier}` : nom;
}

/** Bounds of the period, told by the day. */
function bornes({ montantMin = '0.00', montantMax = null }: LigneJson, jours: number): string {
  const parJour = (montant: string) => ecrireCents(Math.floor(lireCents(montant) / jours));
  return `${parJour(montantMin)}..${montantMax === null ? '' : parJour(montantMax)}`;
}

/** A zero is told by its reason alone; a paid day, by its amount. */
function montantDit(ligne: LigneJson): boolean {
  return ['indemnise', 'temps-partiel', 'envoi-tardif'].includes(ligne.motif);
}

function estPaye({ ligne }: PeriodeLue): boolean {
  return ligne.montantJournalier !== null && ligne.montantJournalier !== '0.00';
}

/** Runs of paid days, `first..last`. */
function suitesPayees(periodes: readonly PeriodeLue[]): string[] {
  const suites: { du: string; au: string }[] = [];
  let ouverte = false;
  for (const p of periodes) {
    if (!estPaye(p)) {
      ouverte = false;
      continue;
    }
    const derniere = suites.at(-1);
    if (ouverte && derniere !== undefined) derniere.au = p.au;
    else suites.push({ du: p.du, au: p.au });
    ouverte = true;
  }
  return suites.map((s) => `${s.du}..${s.au}`);
}

function sommesParBeneficiaire(periodes: readonly PeriodeLue[]): Record<string, string> {
  const cents = new Map<string, number>();
  for (const { ligne } of periodes) {
    if (ligne.montant === null || ligne.montant === '0.00') continue;
    cents.set(ligne.beneficiaire, (cents.get(ligne.beneficiaire) ?? 0) + lireCents(ligne.montant));
  }
  return Object.fromEntries([...cents].map(([qui, total]) => [qui, ecrireCents(total)]));
}

export function lireCents(montant: string): number {
  const [euros = '0', decimales = ''] = montant.split('.');
  return Number(euros) * 100 + Number(decimales.padEnd(2, '0'));
}

function ecrireCents(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
