import { randomUUID } from 'node:crypto';
import type { Base } from '../base/base.ts';
import type { Qui } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { Refus } from '../erreurs/refus.ts';
import type { Horloge } from '../horloge.ts';
import {
  type Canal,
  type Demande,
  type DroitDemande,
  estOuverte,
  type Prolongation,
} from './demande.ts';
import { lireFaits } from './effacement/faits.ts';
import { type Obstacle, obstaclesALEffacement } from './effacement/obstacles.ts';
import { type Export, exporter, type SorteExport } from './export/exporter.ts';
import type { MotifRefus } from './refus-motives.ts';
import { prendre, prolonger, refuser, retirer, satisfaire } from './regles.ts';
import {
  type DemandeEnBase,
  demandesDe,
  demandesOuvertes,
  enregistrer,
  inserer,
  trouver,
} from './requetes.ts';
import { type DemandeMontree, exporterDemande, lieuTexte, montrerDemande } from './vue.ts';

/** What an action needs: the guard says who asks. */
export interface Contexte {
  base: Base;
  horloge: Horloge;
  qui: Qui;
}

/** The person of the session. */
function soi({ role, personne }: Qui): string {
  if (role !== 'assure' || personne === undefined) throw new Refus(404, 'ALM-P-701');
  return personne;
}

/** The account of a manager: the policies say the same. */
function gestionnaire({ role, compte }: Qui): string {
  if (role !== 'gestion' || compte === undefined) throw new Refus(404, 'ALM-P-701');
  return compte;
}

interface Depot {
  personne: string;
  droit: DroitDemande;
  canal: Canal;
  recueLe: string;
  precision: string | undefined;
}

async function deposer({ base, qui }: Contexte, depot: Depot): Promise<DemandeMontree> {
  const { precision, ...demande } = depot;
  const id = randomUUID();
  return base.transaction(qui, async (tx) => {
    const texte =
      precision === undefined
        ? null
        : (await base.cles.lire(tx, depot.personne)).chiffrer(
            precision,
            lieuTexte('precision_chiffre', id),
          );
    if (!(await inserer(tx, { ...demande, id, precision: texte }))) {
      throw new Refus(409, 'ALM-P-706');
    }
    return montrerDemande(await trouver(tx, id));
  });
}

/** The person asks: the clock starts today. */
export async function demander(
  contexte: Contexte,
  { droit, precision }: { droit: DroitDemande; precision?: string | undefined },
): Promise<DemandeMontree> {
  const personne = soi(contexte.qui);
  const recueLe = contexte.horloge.aujourdhui();
  return deposer(contexte, { personne, droit, canal: 'espace', recueLe, precision });
}

/** A manager enters what came by post: the clock started the day it came. */
export async function saisir(
  contexte: Contexte,
  depot: Omit<Depot, 'canal'> & { canal: Exclude<Canal, 'espace'> },
): Promise<DemandeMontree> {
  gestionnaire(contexte.qui);
  if (depot.recueLe > contexte.horloge.aujourdhui()) throw new Refus(422, 'ALM-P-700');
  return deposer(contexte, depot);
}

export async function mesDemandes({ base, qui }: Contexte) {
  const personne = soi(qui);
  return base.transaction(qui, async (tx) => {
    const cle = await base.cles.lire(tx, personne);
    return (await demandesDe(tx, personne)).map((d) => exporterDemande(d, cle));
  });
}

export async function aTraiter({ base, qui }: Contexte) {
  gestionnaire(qui);
  const ouvertes = await base.transaction(qui, demandesOuvertes);
  return ouvertes.map((d) => ({
    ...montrerDemande(d),
    personne: d.personne,
    traiteePar: d.traiteePar,
  }));
}

type Etape = (demande: DemandeEnBase, tx: Tx) => Demande | Promise<Demande>;

/** One step of one request, whole. */
async function avancer(
  { base, qui }: Contexte,
  id: string,
  etape: Etape,
  reponse?: string,
): Promise<DemandeMontree> {
  return base.transaction(qui, async (tx) => {
    const avant = await trouver(tx, id);
    const apres = await etape(avant, tx);
    const texte =
      reponse === undefined
        ? null
        : (await base.cles.lire(tx, avant.personne)).chiffrer(
            reponse,
            lieuTexte('reponse_chiffre', id),
          );
    return montrerDemande(await enregistrer(tx, avant, apres, texte));
  });
}

export async function abandonner(contexte: Contexte, id: string): Promise<DemandeMontree> {
  soi(contexte.qui);
  return avancer(contexte, id, (d) => retirer(d, contexte.horloge.aujourdhui()));
}

export async function prendreEnCharge(contexte: Contexte, id: string): Promise<DemandeMontree> {
  const compte = gestionnaire(contexte.qui);
  return avancer(contexte, id, (d) => prendre(d, compte));
}

export async function prolongerDemande(
  contexte: Contexte,
  id: string,
  { motif }: { motif: Prolongation },
): Promise<DemandeMontree> {
  gestionnaire(contexte.qui);
  return avancer(contexte, id, (d) => prolonger(d, motif, contexte.horloge.aujourdhui()));
}

export async function repondre(
  contexte: Contexte,
  id: string,
  { reponse }: { reponse: string },
): Promise<DemandeMontree> {
  gestionnaire(contexte.qui);
  const etape: Etape = (d) => {
    if (d.droit === 'effacement') throw new Refus(409, 'ALM-P-708');
    return satisfaire(d, contexte.horloge.aujourdhui());
  };
  return avancer(contexte, id, etape, reponse);
}

export async function refuserDemande(
  contexte: Contexte,
  id: string,
  { motif, reponse }: { motif: MotifRefus; reponse?: string | undefined },
): Promise<DemandeMontree> {
  gestionnaire(contexte.qui);
  const aujourdhui = contexte.horloge.aujourdhui();
  return avancer(contexte, id, (d) => refuser(d, { motif }, aujourdhui), reponse);
}

/**
 * A manager grants an erasure. What the law still needs refuses it at once, with the reason that holds; otherwise a
 * job erases, in the minute, and closes the request.
 */
export async function accorderEffacement(
  contexte: Contexte,
  id: string,
): Promise<{ demande: DemandeMontree; obstacles: Obstacle[] }> {
  const compte = gestionnaire(contexte.qui);
  const aujourdhui = contexte.horloge.aujourdhui();
  let obstacles: Obstacle[] = [];
  const demande = await avancer(contexte, id, async (d, tx) => {
    if (d.droit !== 'effacement') throw new Refus(409, 'ALM-P-704');
    // An answer that is owed could no longer be written: it comes first.
    const autres = (await demandesDe(tx, d.personne)).filter((a) => a.id !== id && estOuverte(a));
    if (autres.length > 0) throw new Refus(409, 'ALM-P-709');
    obstacles = obstaclesALEffacement(await lireFaits(tx, d.personne), aujourdhui);
    const [premier] = obstacles;
    const prise = prendre(d, compte);
    if (premier !== undefined) {
      return refuser(prise, { motif: premier.motif, jusqua: premier.jusquAu }, aujourdhui);
    }
    await contexte.base.travaux.envoyer(tx, 'effacer-personne', { demande: id });
    return prise;
  });
  return { demande, obstacles };
}

/** The person takes a copy of everything, at once: nobody has to answer. */
export async function exporterLesMiennes(contexte: Contexte, sorte: SorteExport): Promise<Export> {
  const personne = soi(contexte.qui);
  return exporterDe(contexte, personne, sorte);
}

/** A manager prepares the copy of a request that came by post. */
export async function exporterPourDemande(contexte: Contexte, id: string): Promise<Export> {
  gestionnaire(contexte.qui);
  const { personne, droit } = await contexte.base.transaction(contexte.qui, (tx) =>
    trouver(tx, id),
  );
  if (droit !== 'acces' && droit !== 'portabilite') throw new Refus(409, 'ALM-P-704');
  return exporterDe(contexte, personne, droit);
}

function exporterDe({ base, qui, horloge }: Contexte, personne: string, sorte: SorteExport) {
  const aujourdhui = horloge.aujourdhui();
  // One instant: what is read last agrees with what was read first.
  const instant = { isolation: 'repeatable read', lectureSeule: true } as const;
  return base.transaction(
    qui,
    (tx) => exporter(base, tx, { personne, sorte, aujourdhui, qui }),
    instant,
  );
}
