import { createHash, randomUUID } from 'node:crypto';
import { plusJours } from '../../src/delais/jours.ts';
import { pdf } from '../pieces/fabrique.ts';
import { type Acteur, lireRenforce } from './acteurs.ts';
import type { Envoi, Reponse } from './client.ts';
import type { Des } from './des.ts';

/** A kind of write. A new subject adds its own to the list: it is then killed with the others. */
export interface Geste {
  nom: string;
  /** Some need what another gesture leaves; always possible when left out. */
  possible?(acteur: Acteur): boolean;
  preparer(acteur: Acteur, des: Des): Envoi;
  /** What the answer teaches for the next request. */
  apprendre?(acteur: Acteur, reponse: Reponse): void;
  /** Throws when what was answered is not there. */
  retrouver(acteur: Acteur, reponse: Reponse): Promise<void>;
}

interface Brouillon {
  id: string;
  version: number;
  reponses: unknown;
}

/** Another text at each version: the one that is found says which write it comes from. */
const brouillon: Geste = {
  nom: 'brouillon',
  preparer: ({ brouillon: { id, version }, jour }) => ({
    methode: 'PUT',
    url: `/api/espace/brouillons/${id}`,
    corps: { version, reponses: texteDuBrouillon(version + 1, jour) },
  }),
  apprendre: (acteur, { texte }) => {
    acteur.brouillon.version = (JSON.parse(texte) as { brouillon: Brouillon }).brouillon.version;
  },
  retrouver: async ({ client, jour }, { texte }) => {
    const { brouillon: repondu } = JSON.parse(texte) as { brouillon: Brouillon };
    const { brouillons } = await client.lire<{ brouillons: Brouillon[] }>('/api/espace/brouillons');
    const la = brouillons.find((b) => b.id === repondu.id);
    if (la === undefined || la.version < repondu.version) throw new Error('a kept draft is lost');
    const attendu = texteDuBrouillon(la.version, jour);
    if (JSON.stringify(la.reponses) !== JSON.stringify(attendu)) throw new Error('a mixed draft');
  },
};

function texteDuBrouillon(version: number, jour: string) {
  return { nature: 'maladie', prescritLe: plusJours(jour, -version) };
}

const mission: Geste = {
  nom: 'mission',
  preparer: ({ temoins: { employeur, salaire } }, des) => {
    const du = `2024-0${des.entier(1, 9)}-01`;
    const au = plusJours(du, des.entier(5, 20));
    const paies = [{ du, au, brut: salaire, heures: '70' }];
    return {
      methode: 'POST',
      url: '/api/espace/missions',
      corps: { du, au, contenu: { employeur, paies } },
      cle: randomUUID(),
    };
  },
  retrouver: async ({ client, temoins }, { texte }) => {
    const { mission: repondue } = JSON.parse(texte) as { mission: { id: string } };
    const { missions } = await client.lire<{
      missions: { id: string; contenu: { employeur: string } }[];
    }>('/api/espace/missions');
    const la = missions.find((m) => m.id === repondue.id);
    if (la?.contenu.employeur !== temoins.employeur) throw new Error('a mission is lost');
  },
};

interface Declaree {
  declaration: string;
  dossier: { id: string };
  accuse: { contenu: { reference: string } };
}

const declaration: Geste = {
  nom: 'declaration',
  preparer: (acteur) => {
    const du = plusJours(acteur.jour, -5 - 6 * acteur.arrets++);
    const reponses = {
      objet: 'nouvel-arret',
      nature: 'maladie',
      prescritLe: du,
      recuLe: du,
      dates: { du, au: plusJours(du, 2) },
      mission: 'non',
      finDeMission: '2024-12-20',
      franceTravail: 'inscrit',
      hospitalisation: 'non',
      tempsPartiel: 'non',
      envoiCaisse: 'assure',
    };
    return {
      methode: 'POST',
      url: '/api/espace/declarations',
      corps: { reponses },
      cle: randomUUID(),
    };
  },
  apprendre: (acteur, { texte }) => {
    acteur.dossiers.push((JSON.parse(texte) as Declaree).dossier.id);
  },
  retrouver: async ({ client }, { texte }) => {
    const { declaration: id, dossier, accuse } = JSON.parse(texte) as Declaree;
    const { evenements } = await client.lire<{
      evenements: { type: string; charge: { declaration?: string } }[];
    }>(`/api/espace/dossiers/${dossier.id}/journal`);
    const la = evenements.some(
      (e) => e.type === 'declaration-recue' && e.charge.declaration === id,
    );
    if (!la) throw new Error('the event of a declaration is lost');
    const { reference } = accuse.contenu;
    const lu = await client.lire<object>(`/api/espace/accuses/${reference}`);
    if (!JSON.stringify(lu).includes(reference)) throw new Error('a receipt is lost');
  },
};

interface Deposee {
  piece: { id: string; empreinte: string; dossier: string };
  accuse: { reference: string };
}

/**
 * A file, its event, its receipt: in one transaction, whatever falls. What is medical is in the other database, which
 * commits by itself.
 */
const document: Geste = {
  nom: 'document',
  possible: ({ dossiers }) => dossiers.length > 0,
  preparer: ({ dossiers }, des) => {
    const corps = new FormData();
    corps.set('document', des.choisir(['certificat-medical', 'certificat-medical', 'rib']));
    corps.set('pli', 'non');
    corps.set('demande', '');
    corps.set('fichier', new Blob([new Uint8Array(pdf())]), 'document.pdf');
    const url = `/api/espace/dossiers/${dossiers.at(-1) ?? ''}/pieces`;
    return { methode: 'POST', url, corps, cle: randomUUID() };
  },
  retrouver: async (acteur, { texte }) => {
    const { client } = acteur;
    const { piece, accuse } = JSON.parse(texte) as Deposee;
    const octets = await lireRenforce(acteur, `/api/espace/pieces/${piece.id}/original`);
    const empreinte = createHash('sha256').update(octets).digest('hex');
    if (empreinte !== piece.empreinte) throw new Error('a file is not what was sent');
    const journal = await client.lire<object>(`/api/espace/dossiers/${piece.dossier}/journal`);
    if (!JSON.stringify(journal).includes(piece.id)) throw new Error('the event of a file is lost');
    await client.lire<object>(`/api/espace/accuses/${accuse.reference}`);
  },
};

interface Fil {
  id: string;
  sujet: string;
}

const message: Geste = {
  nom: 'message',
  preparer: ({ temoins: { diagnostic } }) => ({
    methode: 'POST',
    url: '/api/espace/messages',
    corps: { dossier: null, sujet: 'autre', texte: diagnostic },
    cle: randomUUID(),
  }),
  retrouver: async ({ client, temoins }, { texte }) => {
    const { fil } = JSON.parse(texte) as { fil: Fil };
    const { messages } = await client.lire<{ messages: { texte: string }[] }>(
      `/api/espace/messages/${fil.id}`,
    );
    if (messages[0]?.texte !== temoins.diagnostic) throw new Error('a message is lost');
  },
};

export const GESTES_ASSURE: readonly [Geste, ...Geste[]] = [
  declaration,
  mission,
  brouillon,
  document,
  message,
];

/** The one gesture of a manager that needs nothing from elsewhere: each adds an event to a dossier. */
export const demande: Geste = {
  nom: 'demande',
  preparer: ({ dossiers }, des) => ({
    methode: 'POST',
    url: `/api/gestion/dossiers/${dossiers[des.entier(0, dossiers.length - 1)] ?? ''}/demandes`,
    corps: {
      pieces: [{ nature: 'decompte-ij', aupres: 'assure', declaration: randomUUID() }],
      pourquoi: 'caisse-muette',
    },
  }),
  retrouver: async ({ client }, { texte }) => {
    const { dossier } = JSON.parse(texte) as { dossier: { id: string; rang: number } };
    const { evenements } = await client.lire<{ evenements: unknown[] }>(
      `/api/gestion/dossiers/${dossier.id}/journal`,
    );
    if (evenements.length < dossier.rang) throw new Error('an event is lost');
  },
};
