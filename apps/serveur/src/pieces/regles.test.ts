import { readFileSync } from 'node:fs';
import { nomDocument } from '@almanach/textes';
import { describe, expect, it } from 'vitest';
import { type Forme, type PieceAServir, peutServir, type RolePiece } from './acces.ts';
import type { EtatAnalyse } from './antivirus/analyse.ts';
import { classer, deplacer } from './classement.ts';
import { CODES_PIECES } from './codes.ts';
import type { DOCUMENTS } from './documents.ts';
import { GENRES, lireDocument } from './documents.ts';
import { avancer, type EtatPiece, type GestePiece, phraseEtat } from './etats.ts';
import { proposerEtiquette } from './etiquette.ts';
import { MOTIFS_REFUS, phraseMotif } from './motifs.ts';
import { refuser, taille } from './refus.ts';

const ROLES = ['anonyme', 'assure', 'agence', 'gestion', 'medecin', 'admin', 'systeme'] as const;
const ANALYSES = ['non-analysee', 'saine', 'infectee', 'indisponible'] as const;

function servir(role: RolePiece, forme: Forme, piece: Partial<PieceAServir> = {}): string {
  const acces = peutServir(
    role,
    {
      lieu: 'ordinaire',
      analyse: 'non-analysee',
      rendue: true,
      sienne: false,
      confirmation: false,
      ...piece,
    },
    forme,
  );
  return acces.ok ? 'oui' : acces.refus.code;
}

describe('servir une pièce', () => {
  it('la gestion voit la copie, et l’original seulement s’il est sain', () => {
    const lus = ANALYSES.map((analyse) => [
      analyse,
      servir('gestion', 'rendu', { analyse }),
      servir('gestion', 'original', { analyse }),
    ]);
    expect(lus).toEqual([
      ['non-analysee', 'oui', 'ALM-P-318'],
      ['saine', 'oui', 'oui'],
      ['infectee', 'ALM-P-317', 'ALM-P-317'],
      ['indisponible', 'oui', 'ALM-P-318'],
    ]);
  });

  it('la personne relit ce qu’elle a envoyé, jamais ce qu’un autre a envoyé', () => {
    expect(servir('assure', 'original', { sienne: true })).toBe('oui');
    expect(servir('assure', 'rendu', { sienne: true })).toBe('oui');
    expect(servir('assure', 'original', { sienne: true, analyse: 'infectee' })).toBe('ALM-P-317');
    for (const forme of ['original', 'rendu'] as const) {
      expect(servir('assure', forme, { analyse: 'saine', confirmation: true })).toBe('ALM-P-319');
    }
  });

  it('nul autre que la personne ne lit le coffre, dans aucune forme, quoi que dise l’antivirus', () => {
    for (const role of ROLES) {
      for (const analyse of ANALYSES) {
        for (const forme of ['original', 'rendu'] as const) {
          for (const sienne of [true, false]) {
            const lu = servir(role, forme, { lieu: 'coffre', analyse, sienne, confirmation: true });
            const lectrice = role === 'assure' && sienne;
            const attendu = !lectrice ? 'ALM-P-319' : analyse === 'infectee' ? 'ALM-P-317' : 'oui';
            expect(lu).toBe(attendu);
          }
        }
      }
    }
  });

  it('et la personne n’ouvre son coffre qu’après s’être confirmée', () => {
    const coffre = { lieu: 'coffre', sienne: true } as const;
    expect(servir('assure', 'rendu', coffre)).toBe('ALM-P-324');
    expect(servir('assure', 'original', { ...coffre, confirmation: true })).toBe('oui');
  });

  it('une agence ne relit que ce qu’elle a envoyé ; l’administration technique ne lit rien', () => {
    expect(servir('agence', 'rendu', { sienne: true })).toBe('oui');
    expect(servir('agence', 'original', { sienne: true })).toBe('ALM-P-318');
    expect(servir('agence', 'rendu')).toBe('ALM-P-319');
    for (const role of ['anonyme', 'medecin', 'admin', 'systeme'] as const) {
      expect(servir(role, 'rendu', { analyse: 'saine', sienne: true })).toBe('ALM-P-319');
    }
  });

  it('une copie qui n’existe pas encore se dit', () => {
    expect(servir('gestion', 'rendu', { rendue: false })).toBe('ALM-P-325');
  });

  it('ce qui est fermé ne se distingue pas de ce qui n’existe pas', () => {
    expect(CODES_PIECES['ALM-P-319'].statut).toBe(404);
    const etats: EtatAnalyse[] = [...ANALYSES];
    expect(new Set(etats.map((analyse) => servir('agence', 'rendu', { analyse })))).toEqual(
      new Set(['ALM-P-319']),
    );
  });
});

describe('le lieu d’une pièce', () => {
  it('le volet 3 est ordinaire ; volets 1 et 2, certificats, plis et non classés vont au coffre', () => {
    const lieu = (document: keyof typeof DOCUMENTS) =>
      classer({ document, confirmee: true, sousPliMedical: false });
    expect(lieu('arret-volet-3')).toBe('ordinaire');
    expect(GENRES.filter((g) => lieu(g) === 'coffre').sort()).toEqual([
      'arret-volets-1-2',
      'bulletin-hospitalisation',
      'certificat-medical',
      'declaration-at',
      'declaration-grossesse',
      'non-classe',
      'notification-at-mp',
      'pli-cachete',
    ]);
  });

  it('tout ce qui est sous pli, ou que la personne n’a pas confirmé, va au coffre', () => {
    for (const document of GENRES) {
      expect(classer({ document, confirmee: true, sousPliMedical: true })).toBe('coffre');
      expect(classer({ document, confirmee: false, sousPliMedical: false })).toBe('coffre');
    }
  });

  it('seule la personne sort une pièce du coffre', () => {
    expect(deplacer('coffre', 'ordinaire', 'gestion')).toBe('interdit');
    expect(deplacer('coffre', 'ordinaire', 'agence')).toBe('interdit');
    expect(deplacer('coffre', 'ordinaire', 'assure')).toBe('deplacer');
    expect(deplacer('ordinaire', 'coffre', 'gestion')).toBe('deplacer');
    expect(deplacer('coffre', 'coffre', 'gestion')).toBe('rien');
  });

  it('un genre inconnu est refusé, même s’il a le nom d’une propriété', () => {
    expect(lireDocument('rib')).toEqual({ ok: true, document: 'rib' });
    for (const recu of ['facture', '__proto__', 'toString', '']) {
      expect(lireDocument(recu)).toMatchObject({ refus: { code: 'ALM-P-322' } });
    }
  });
});

describe('l’étiquette proposée', () => {
  it.each([
    ['Volet 3 arrêt.pdf', 'arret-volet-3'],
    ['avis_arret_VOLET3.jpg', 'arret-volet-3'],
    ['volets 1 et 2.pdf', 'arret-volets-1-2'],
    ['Certificat médical de rechute.pdf', 'certificat-medical'],
    ['pli cacheté volet 3.pdf', 'pli-cachete'],
    ['RIB Awa.pdf', 'rib'],
    ['Bulletin de salaire octobre.pdf', 'bulletin-de-paie'],
    ['fiche-de-paie-2026-10.pdf', 'bulletin-de-paie'],
    ['Bulletin de situation.pdf', 'bulletin-hospitalisation'],
    ['attestation salaire.pdf', 'attestation-de-salaire'],
    ['contrat mission.pdf', 'contrat-de-mission'],
    ['decompte IJ.pdf', 'decompte-ij'],
    ['France_Travail_situation.pdf', 'france-travail'],
    ['livret de famille.jpg', 'etat-civil'],
  ])('« %s » : %s', (nom, document) => {
    expect(proposerEtiquette(nom)?.document).toBe(document);
  });

  it.each(['IMG_2034.jpg', 'arrêt de travail.pdf', 'scan.pdf', 'tribune.pdf', ''])(
    'rien pour « %s » : on demande',
    (nom) => {
      expect(proposerEtiquette(nom)).toBeNull();
    },
  );
});

describe('les états d’une pièce', () => {
  const LE = '2026-11-25T08:00:00.000Z';
  const APRES = '2026-11-26T08:00:00.000Z';
  const DEPARTS: EtatPiece[] = [
    { etat: 'recue', le: LE },
    { etat: 'ouverte', le: LE },
    { etat: 'acceptee', le: LE },
    { etat: 'refusee', le: LE, motif: 'illisible' },
    { etat: 'refusee', le: LE, motif: 'infectee' },
  ];
  const GESTES: GestePiece[] = [
    { geste: 'ouvrir' },
    { geste: 'accepter' },
    { geste: 'refuser', motif: 'page-manquante' },
    { geste: 'refuser', motif: 'infectee' },
    { geste: 'rouvrir' },
  ];

  it('ne changent que selon ce tableau', () => {
    const tableau = DEPARTS.map((etat) =>
      GESTES.map((geste) => {
        const lu = avancer(etat, geste, APRES);
        return lu.ok ? lu.etat.etat : lu.refus.code.slice(-3);
      }).join(' '),
    );
    expect(tableau).toEqual([
      'ouverte 320 320 refusee 320',
      'ouverte acceptee refusee refusee 320',
      '320 320 320 refusee ouverte',
      '320 320 320 320 ouverte',
      '320 320 320 320 320',
    ]);
  });

  it('la première ouverture reste datée', () => {
    const ouverte = avancer({ etat: 'ouverte', le: LE }, { geste: 'ouvrir' }, APRES);
    expect(ouverte).toEqual({ ok: true, etat: { etat: 'ouverte', le: LE } });
  });

  it('un refus a toujours un motif de la liste', () => {
    for (const motif of ['', 'parce que', '__proto__']) {
      const lu = avancer({ etat: 'ouverte', le: LE }, { geste: 'refuser', motif }, APRES);
      expect(lu).toMatchObject({ refus: { code: 'ALM-P-321', statut: 422 } });
    }
  });

  it('se disent à la personne, avec ce qu’elle peut faire', () => {
    expect(phraseEtat({ etat: 'refusee', le: LE, motif: 'page-manquante' })).toBe(
      'Refusé. Il manque une page. Envoyez le document entier.',
    );
    expect(phraseEtat({ etat: 'recue', le: LE })).toBe('Reçu. Personne ne l’a encore ouvert.');
  });
});

describe('les phrases', () => {
  const toutes = [
    ...Object.values(CODES_PIECES).map((fiche) => fiche.message),
    ...MOTIFS_REFUS.map(phraseMotif),
  ];

  it('ont au plus vingt-cinq mots', () => {
    const phrases = toutes.flatMap((texte) => texte.split(/[.!?;](?:\s|$)/));
    expect(phrases.filter((phrase) => phrase.split(/\s+/).length > 25)).toEqual([]);
  });

  it('ont chacune leur ligne dans la documentation', () => {
    const page = readFileSync(new URL('../../../../docs/erreurs.md', import.meta.url), 'utf8');
    const lignes = Object.entries(CODES_PIECES).map(
      ([code, { nom }]) => `| \`${code}\` | \`${nom}\` |`,
    );
    expect(lignes.filter((ligne) => !page.includes(ligne))).toEqual([]);
  });

  it('ne laissent aucun fait sans valeur', () => {
    const faits = { recu: 'ceci', max: 'cela' };
    for (const code of Object.keys(CODES_PIECES) as (keyof typeof CODES_PIECES)[]) {
      const refus = refuser(code, faits);
      expect(refus.message).not.toMatch(/[{}?]/);
      expect(refus.message.endsWith('.')).toBe(true);
    }
  });

  it('chaque genre a son nom, et les tailles se lisent', () => {
    expect(GENRES.filter((g) => nomDocument(g) === nomDocument('inconnu'))).toEqual(['non-classe']);
    expect([0, 1, 999, 1_500, 15_000_000, 1_234_567].map(taille)).toEqual([
      '0 octet',
      '1 octet',
      '999 octets',
      '1,5 ko',
      '15 Mo',
      '1,2 Mo',
    ]);
  });
});
