import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ecrireIcs } from './ics.ts';
import { plier, texteIcs } from './ics-lignes.ts';

const base = { payeur: 'assurance-maladie', brut: '380.10', csg: '23.57', crds: '1.90' } as const;
const ECHEANCES = [
  {
    ...base,
    le: '2026-02-19',
    beneficiaire: 'assure',
    du: '2026-02-06',
    au: '2026-02-19',
    net: '354.63',
    certitude: 'certain',
  },
  {
    ...base,
    le: '2026-02-28',
    beneficiaire: 'assure',
    du: '2026-02-20',
    au: '2026-02-28',
    net: '1227.97',
    certitude: 'prevu',
  },
  {
    ...base,
    le: '2026-03-05',
    beneficiaire: 'employeur',
    du: '2026-03-01',
    au: '2026-03-05',
    net: '99.99',
    certitude: 'prevu',
  },
] as const;
const decompte = { echeances: [...ECHEANCES] };
const HORODATAGE = '2026-11-24T08:00:00Z';

function relire(ics: string): ICAL.Event[] {
  const calendrier = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendrier.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
}

describe('le calendrier des versements', () => {
  it('se relit avec une autre bibliothèque : un événement d’un jour par versement à l’assuré', () => {
    const evenements = relire(ecrireIcs(decompte, { horodatage: HORODATAGE }));
    expect(
      evenements.map((e) => [e.startDate.toString(), e.endDate.toString(), e.summary]),
    ).toEqual([
      ['2026-02-19', '2026-02-20', 'Versement prévu\u00a0: 354,63\u00a0€'],
      ['2026-02-28', '2026-03-01', 'Versement prévu\u00a0: 1\u00a0227,97\u00a0€'],
    ]);
    expect(evenements.every((e) => e.startDate.isDate)).toBe(true);
  });

  it('porte l’horodatage donné et distingue certain et prévu', () => {
    const ics = ecrireIcs(decompte, { horodatage: HORODATAGE });
    expect(ics.match(/DTSTAMP:20261124T080000Z/g)).toHaveLength(2);
    expect(ics.match(/STATUS:(\w+)/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:TENTATIVE']);
  });

  it('ne dit ni pourquoi ni par qui l’argent est versé', () => {
    const ics = ecrireIcs(decompte, { horodatage: HORODATAGE });
    expect(ics).not.toMatch(/maladie|arr[eê]t|indemnit|carence|ijss|assurance/i);
  });

  it('tait les montants quand on le demande', () => {
    const ics = ecrireIcs(decompte, { horodatage: HORODATAGE, montants: false });
    expect(ics).not.toMatch(/\d,\d\d|€|354/);
    expect(relire(ics).map((e) => e.summary)).toEqual(['Versement prévu', 'Versement prévu']);
  });

  it('donne les mêmes octets deux fois, et garde l’identifiant quand le montant change', () => {
    const une = ecrireIcs(decompte, { horodatage: HORODATAGE });
    expect(ecrireIcs(decompte, { horodatage: HORODATAGE })).toBe(une);
    const corrige = { echeances: ECHEANCES.map((e) => ({ ...e, net: '1.00' })) };
    const uids = relire(ecrireIcs(corrige, { horodatage: HORODATAGE })).map((e) => e.uid);
    expect(uids).toEqual(relire(une).map((e) => e.uid));
    expect(new Set(uids).size).toBe(2);
  });

  it('distingue deux personnes par l’espace de noms', () => {
    const [a, b] = ['dossier-1', 'dossier-2'].map((espace) =>
      relire(ecrireIcs(decompte, { horodatage: HORODATAGE, espace })).map((e) => e.uid),
    );
    expect(a).not.toEqual(b);
  });

  it('finit chaque ligne par CRLF et ne dépasse jamais 75 octets', () => {
    const ics = ecrireIcs(decompte, { horodatage: HORODATAGE });
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const ligne of ics.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
  });
});

describe('les lignes du format', () => {
  it('sont pliées entre deux caractères, jamais au milieu d’un accent ou d’un emoji', () => {
    const longue = `SUMMARY:${'é€😀a'.repeat(40)}`;
    const pliee = plier(longue);
    for (const ligne of pliee.split('\r\n'))
      expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
    expect(pliee.replace(/\r\n /g, '')).toBe(longue);
  });

  it('échappent la barre, la virgule, le point-virgule et le saut de ligne', () => {
    expect(texteIcs('a\\b;c,d\ne')).toBe('a\\\\b\\;c\\,d\\ne');
  });
});
