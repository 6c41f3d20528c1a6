import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { flux, pdf, photo, zip } from '../../test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../test/rendu.ts';
import {
  type Chiffreur,
  type Deposant,
  type Depot,
  type OutilsDepot,
  placeOriginal,
  placePage,
  preparer,
} from './depot.ts';
import type { Usage } from './reception/quotas.ts';
import { type Envoi, type ReglagesReception, recevoir } from './reception/recevoir.ts';

/** AES-256-GCM with a key a person, kept in memory. */
class ChiffreurDEssai implements Chiffreur {
  private readonly cles = new Map<string, Buffer>();

  async chiffrer(personneId: string, octets: Buffer, aad: object): Promise<Buffer> {
    const cle = this.cles.get(personneId) ?? randomBytes(32);
    this.cles.set(personneId, cle);
    const iv = randomBytes(12);
    const machine = createCipheriv('aes-256-gcm', cle, iv);
    machine.setAAD(Buffer.from(JSON.stringify(aad)));
    const corps = Buffer.concat([machine.update(octets), machine.final()]);
    return Buffer.concat([iv, machine.getAuthTag(), corps]);
  }

  ouvrir(personneId: string, chiffre: Buffer, aad: object): Buffer {
    const cle = this.cles.get(personneId) ?? Buffer.alloc(32);
    const machine = createDecipheriv('aes-256-gcm', cle, chiffre.subarray(0, 12));
    machine.setAAD(Buffer.from(JSON.stringify(aad)));
    machine.setAuthTag(chiffre.subarray(12, 28));
    return Buffer.concat([machine.update(chiffre.subarray(28)), machine.final()]);
  }
}

const rendeur = await rendeurDEssai();
const LIBRE = { personne: { pieces: 0, octets: 0 }, dossier: { pieces: 0, octets: 0 } };

function monter() {
  const ordinaire = new ChiffreurDEssai();
  const coffre = new ChiffreurDEssai();
  let suite = 0;
  const outils: OutilsDepot = {
    rendeur,
    chiffreurs: { ordinaire, coffre },
    identifiant: () => `id-${++suite}`,
    maintenant: () => '2026-11-25T08:00:00.000Z',
  };
  return { outils, ordinaire, coffre };
}

/** From a stream to a piece ready to be kept, as a sending goes. */
async function deposer(
  envoi: Envoi,
  { usage, ...deposant }: Deposant & { usage: Usage },
  { reception, ...outils }: OutilsDepot & { reception?: ReglagesReception },
): Promise<Depot> {
  const recu = await recevoir(envoi, usage, reception);
  return recu.ok ? preparer(recu.fichier, deposant, outils) : recu;
}

const DEPOSANT: Deposant & { usage: Usage } = {
  personneId: 'p1',
  usage: LIBRE,
  etiquette: { document: 'arret-volet-3', confirmee: true, sousPliMedical: false },
};

describe('déposer une pièce', () => {
  it('rend de quoi la garder : rien en clair, l’empreinte de l’original, une copie par page', async () => {
    const { outils, ordinaire } = monter();
    const image = await photo({ largeur: 900, hauteur: 1300 });
    const depot = await deposer({ flux: flux(image), nom: '=cmd.JPG' }, DEPOSANT, outils);
    if (!depot.ok) throw new Error(depot.refus.code);
    const { piece } = depot;
    expect(piece).toMatchObject({
      id: 'id-1',
      lieu: 'ordinaire',
      etat: { etat: 'recue', le: '2026-11-25T08:00:00.000Z' },
      nom: '=cmd.jpg',
      type: 'image/jpeg',
      taille: image.length,
      empreinte: createHash('sha256').update(image).digest('hex'),
      pages: [{ id: 'id-2', largeur: 900, hauteur: 1300 }],
      avertissements: [],
    });
    expect(ordinaire.ouvrir('p1', piece.original, placeOriginal('id-1')).equals(image)).toBe(true);
    const copie = ordinaire.ouvrir('p1', piece.pages[0]!.chiffre, placePage('id-2'));
    expect(copie.readUInt16BE(0)).toBe(0xffd8);
    expect(() => ordinaire.ouvrir('p1', piece.original, placeOriginal('id-9'))).toThrow();
    expect(() => ordinaire.ouvrir('p2', piece.original, placeOriginal('id-1'))).toThrow();
  });

  it('au coffre, original et copies sont scellés par les clés du coffre', async () => {
    const { outils, ordinaire, coffre } = monter();
    const etiquette = { ...DEPOSANT.etiquette, confirmee: false };
    const octets = pdf({ pages: 2 });
    const depot = await deposer(
      { flux: flux(octets), nom: 'a' },
      { ...DEPOSANT, etiquette },
      outils,
    );
    if (!depot.ok) throw new Error(depot.refus.code);
    const { lieu, original, pages, id } = depot.piece;
    expect([lieu, pages.length]).toEqual(['coffre', 2]);
    expect(coffre.ouvrir('p1', original, placeOriginal(id)).equals(octets)).toBe(true);
    for (const page of pages) {
      expect(() => ordinaire.ouvrir('p1', page.chiffre, placePage(page.id))).toThrow();
      expect(coffre.ouvrir('p1', page.chiffre, placePage(page.id)).readUInt16BE(0)).toBe(0xffd8);
    }
  });

  it('un défaut est signalé et n’empêche rien', async () => {
    const { outils } = monter();
    const floue = await photo({ flou: 5 });
    const depot = await deposer({ flux: flux(floue), nom: 'a.jpg' }, DEPOSANT, outils);
    expect(depot).toMatchObject({ ok: true, piece: { avertissements: [{ defaut: 'floue' }] } });
  });

  it.each([
    ['une archive', zip(), 'ALM-P-304'],
    ['un PDF de 21 pages', pdf({ pages: 21 }), 'ALM-P-309'],
    ['un PDF illisible', Buffer.from('%PDF-1.4\n%%EOF'), 'ALM-P-308'],
  ])('%s est refusé sans qu’aucune clé serve', async (_, octets, code) => {
    const { outils } = monter();
    const jamais: Chiffreur = { chiffrer: () => Promise.reject(new Error('called')) };
    const depot = await deposer({ flux: flux(octets), nom: 'a.pdf' }, DEPOSANT, {
      ...outils,
      chiffreurs: { ordinaire: jamais, coffre: jamais },
    });
    expect(depot).toMatchObject({ ok: false, refus: { code } });
  });
});
