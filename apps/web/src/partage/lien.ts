import type { SituationJson } from '@almanach/moteur';

/** A situation and the law it was computed with, as carried by the fragment of an address. */
export interface Partage {
  readonly situation: unknown;
  readonly connuLe: string | null;
}

type Emploi = NonNullable<SituationJson['emplois']>[number];
type Souscription = NonNullable<SituationJson['contrats']>[number];

const NOM_RETIRE = 'Votre contrat';
const PREFIXE = '#s=';
const DROIT = '&d=';
/** A fragment longer than this is no situation of ours; deflate must not be fed with anything. */
const TAILLE_MAX = 60_000;
const TAILLE_LUE_MAX = 1_000_000;

export function estUnPartage(fragment: string): boolean {
  return fragment.startsWith(PREFIXE);
}

/** Names say who the person is, those of a typed contract too; the computation never needs them. */
function sansNoms(situation: SituationJson): SituationJson {
  const { emplois, contrats } = situation;
  return {
    ...situation,
    ...(emplois === undefined ? {} : { emplois: sansEmployeurs(emplois, contrats !== undefined) }),
    ...(contrats === undefined ? {} : { contrats: contrats.map(sansNom) }),
  };
}

/** A contract may ask whether two jobs had the same employer: its rank says so, and no name. */
function sansEmployeurs(emplois: readonly Emploi[], avecRang: boolean): Emploi[] {
  const noms = [...new Set(emplois.map((e) => e.employeur))];
  return emplois.map(({ employeur, ...reste }) =>
    avecRang && employeur !== undefined
      ? { ...reste, employeur: `Employeur ${noms.indexOf(employeur) + 1}` }
      : reste,
  );
}

function sansNom(souscription: Souscription): Souscription {
  const { contrat } = souscription;
  if (contrat === undefined) return souscription;
  const payeur = { ...(contrat['payeur'] as object), nom: NOM_RETIRE };
  return { ...souscription, contrat: { ...contrat, titre: NOM_RETIRE, payeur } };
}

/** The fragment is never sent to a server: the situation stays between the two browsers. */
export async function ecrireFragment(situation: SituationJson, connuLe: string): Promise<string> {
  const texte = JSON.stringify(sansNoms(situation));
  const comprime = await passer(
    new TextEncoder().encode(texte),
    new CompressionStream('deflate-raw'),
  );
  return `${PREFIXE}${enBase64Url(comprime)}${DROIT}${connuLe}`;
}

/** `null` when the fragment is not a shared situation; rejects when it is one that cannot be read. */
export async function lireFragment(fragment: string): Promise<Partage | null> {
  if (!estUnPartage(fragment)) return null;
  if (fragment.length > TAILLE_MAX) throw new RangeError('fragment too long');
  const [donnees = '', droit = ''] = fragment.slice(PREFIXE.length).split(DROIT);
  const octets = depuisBase64Url(donnees);
  const texte = await passer(octets, new DecompressionStream('deflate-raw'));
  const situation: unknown = JSON.parse(new TextDecoder().decode(texte));
  return { situation, connuLe: /^\d{4}-\d{2}-\d{2}$/.test(droit) ? droit : null };
}

async function passer(
  octets: Uint8Array<ArrayBuffer>,
  flux: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const lecteur = new Blob([octets]).stream().pipeThrough(flux).getReader();
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  for (;;) {
    const { done, value } = await lecteur.read();
    if (done) break;
    taille += value.length;
    if (taille > TAILLE_LUE_MAX) throw new RangeError('situation too large');
    morceaux.push(value);
  }
  const tout = new Uint8Array(taille);
  let rang = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, rang);
    rang += morceau.length;
  }
  return tout;
}

function enBase64Url(octets: Uint8Array): string {
  let binaire = '';
  for (const octet of octets) binaire += String.fromCharCode(octet);
  return btoa(binaire).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function depuisBase64Url(texte: string): Uint8Array<ArrayBuffer> {
  const binaire = atob(texte.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binaire, (c) => c.charCodeAt(0));
}
