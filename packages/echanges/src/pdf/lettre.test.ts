import type { VerificationJson } from '@almanach/moteur';
import { type Lettre, lettre } from '@almanach/textes';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { ecrireLettrePdf } from './lettre.ts';

/** Three months at 1 825.00, one forgotten: 30.00 a day expected, 20.00 paid. */
function verification(periodes = 1): VerificationJson {
  return {
    verdict: 'ecart-explique',
    periodes: Array.from({ length: periodes }, () => ({
      du: '2026-02-06',
      au: '2026-02-19',
      jours: 14,
      paye: '20.00',
      attendu: '30.00',
      ecart: '-10.00',
      ecartTotal: '-140.00',
      statut: 'en-moins',
      certitude: 'certain',
      prestation: 'ijss-maladie',
      motif: 'indemnise',
    })),
    totaux: {
      paye: '280.00',
      attendu: '420.00',
      ecart: '-140.00',
      brutImprime: '280.00',
      netImprime: '261.24',
      joursCompares: 14,
      joursEnEcart: 14,
      joursInconnus: 0,
    },
    controles: [],
    causes: [
      {
        code: 'mois-oublie',
        operandes: { mois: '2026-01' },
        regle: 'R-G-01',
        article: 'CSS L323-4, R323-4 1°',
        explique: '-140.00',
      },
    ],
    autresCauses: 0,
    payeur: 'assurance-maladie',
    remarques: [],
    droit: { connuLe: '2026-11-24', empreinte: 'x' },
  };
}

const ecrite = (v = verification()) =>
  lettre(v, { le: '2026-03-02', payeur: 'assurance-maladie' }) as Lettre;

interface Noeud {
  role?: string;
  children?: readonly Noeud[];
}

function roles(n: Noeud): string[] {
  return [n.role ?? '', ...(n.children ?? []).flatMap(roles)].filter((r) => r !== '');
}

describe('la lettre en PDF', () => {
  it('se relit avec une autre bibliothèque : le texte, la langue, le titre', async () => {
    const octets = await ecrireLettrePdf(ecrite(), { le: '2026-03-02' });
    const pdf = await getDocumentProxy(octets.slice());
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: 'fr-FR',
      Title: 'Demande de révision d’un décompte d’indemnités journalières',
    });
    const { text } = await extractText(octets.slice(), { mergePages: true });
    const lu = text.replaceAll('\u00a0', ' ');
    expect(lu).toContain('Commission de recours amiable');
    expect(lu).toContain('06/02/2026 19/02/2026 14 20,00 € 30,00 € -140,00 € payé en moins');
    expect(lu).toContain('sans le salaire de janvier 2026');
    expect(lu).not.toMatch(/[\u202f\ufffd]/);
  });

  it('est balisée : titres, paragraphes, liste et tableau, et se dit conforme à PDF/UA', async () => {
    const octets = await ecrireLettrePdf(ecrite(), { le: '2026-03-02' });
    const pdf = await getDocumentProxy(octets.slice());
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const page = await pdf.getPage(1);
    const vus = roles((await page.getStructTree()) as Noeud);
    for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
      expect(vus).toContain(role);
    expect(vus.filter((r) => r === 'H1')).toHaveLength(1);
    expect(Buffer.from(octets).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('donne les mêmes octets deux fois', async () => {
    const une = await ecrireLettrePdf(ecrite(), { le: '2026-03-02' });
    expect(await ecrireLettrePdf(ecrite(), { le: '2026-03-02' })).toEqual(une);
  });

  it('tourne la page sans perdre une ligne d’un long tableau', async () => {
    const octets = await ecrireLettrePdf(ecrite(verification(60)), { le: '2026-03-02' });
    const { text, totalPages } = await extractText(octets.slice(), { mergePages: true });
    expect(totalPages).toBeGreaterThan(1);
    expect(text.match(/06\/02\/2026/g)).toHaveLength(60);
  });
});
