import { readdirSync, readFileSync } from 'node:fs';
import { lireJour } from '@almanach/bareme';
import { lireCatalogue, lireContrat, schemaContrat } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';

const nom = (c: { id: string; version: string }) => `${c.id}.${c.version}`;
const DOSSIER = new URL('../contrats/', import.meta.url);

describe('le catalogue des contrats', () => {
  it.each(CATALOGUE.map((c) => [nom(c), c] as const))('« %s » suit le schéma publié', (_, c) => {
    expect(schemaContrat.safeParse(c).error?.issues ?? []).toEqual([]);
  });

  it('chaque fichier du dossier est au catalogue, sous son nom et sa version', () => {
    const fichiers = readdirSync(DOSSIER).sort();
    expect(CATALOGUE.map((c) => `${nom(c)}.json`).sort()).toEqual(fichiers);
    for (const f of fichiers) {
      const lu = JSON.parse(readFileSync(new URL(f, DOSSIER), 'utf8')) as {
        id: string;
        version: string;
      };
      expect(`${nom(lu)}.json`).toBe(f);
    }
  });

  it('le moteur le lit en entier, sans un refus', () => {
    const lu = lireCatalogue(CATALOGUE);
    expect(lu.ok ? [] : lu.erreurs).toEqual([]);
  });

  it('les vingt-quatre contrats relevés et le régime des intérimaires y sont', () => {
    expect(new Set(CATALOGUE.map((c) => c.id)).size).toBe(25);
  });

  it('chaque contrat dit d’où viennent ses clauses', () => {
    expect(CATALOGUE.filter((c) => c.sources.length === 0).map(nom)).toEqual([]);
    const muettes = CATALOGUE.flatMap((c) => [
      ...c.sources.map((s) => s.texte),
      ...c.ambiguites.flatMap((a) => [a.source, a.raison]),
    ]).filter((t) => t.trim() === '');
    expect(muettes).toEqual([]);
  });

  it('deux points ouverts d’un contrat, et deux garanties, n’ont pas le même nom', () => {
    const doubles = CATALOGUE.flatMap((c) =>
      [c.ambiguites, c.garanties].flatMap((liste) => {
        const ids = liste.map((x) => x.id);
        return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${nom(c)} ${id}`);
      }),
    );
    expect(doubles).toEqual([]);
  });
});

describe('les versions d’un contrat', () => {
  const parContrat = new Map(
    CATALOGUE.map((c) => [c.id, CATALOGUE.filter((v) => v.id === c.id)] as const),
  );

  it.each([...parContrat])(
    'celles de « %s » se suivent sans trou ni recouvrement',
    (_, versions) => {
      const tri = [...versions].sort((a, b) => (a.effetDu < b.effetDu ? -1 : 1));
      tri.forEach((v, i) => {
        const suivante = tri[i + 1];
        if (suivante) expect(jour(v.effetAu)).toBe((jour(suivante.effetDu) ?? 0) - 1);
        expect(v.effetAu === null || v.effetDu <= v.effetAu).toBe(true);
      });
    },
  );

  it('seule la dernière reste ouverte', () => {
    const dernieres = [...parContrat.values()].map((vs) => vs.filter((v) => v.effetAu === null));
    expect(dernieres.filter((vs) => vs.length !== 1)).toEqual([]);
  });
});

describe('la documentation', () => {
  const page = readFileSync(new URL('../../../docs/contrats.md', import.meta.url), 'utf8');

  it('donne un contrat entier que le moteur lit', () => {
    const exemple = /```json contrat\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const lu = lireContrat(JSON.parse(exemple));
    expect(lu.ok ? [] : lu.erreurs).toEqual([]);
  });

  it('nomme chaque clause d’un contrat et d’une garantie', () => {
    const clauses = [
      ...Object.keys(schemaContrat.shape),
      ...Object.keys(schemaContrat.shape.garanties.element.shape),
    ];
    expect(clauses.filter((c) => c !== 'id' && !page.includes(`\`${c}\``))).toEqual([]);
  });
});

describe('les points ouverts', () => {
  const points = CATALOGUE.flatMap((c) =>
    c.ambiguites.flatMap((a) =>
      a.chemins.map((chemin) => ({ ou: `${nom(c)} ${a.id}`, c, a, chemin })),
    ),
  );

  it.each(points.map((p) => [`${p.ou} ${p.chemin}`, p] as const))(
    '%s mène à une clause',
    (_, p) => {
      expect(lire(p.c, p.chemin)).not.toBeUndefined();
    },
  );

  it('la valeur écrite dans la clause est l’une de celles que l’on peut choisir, ou inconnue', () => {
    const horsListe = points.filter(({ c, a, chemin }) => {
      const valeur = JSON.stringify(lire(c, chemin));
      return valeur !== 'null' && !a.valeurs.some((v) => JSON.stringify(v) === valeur);
    });
    expect(horsListe.map((p) => `${p.ou} ${p.chemin}`)).toEqual([]);
  });

  it('chaque valeur que l’on peut choisir laisse un contrat que le moteur lit', () => {
    const refus = CATALOGUE.flatMap((c) =>
      c.ambiguites.flatMap((a) =>
        a.valeurs.flatMap((v) => {
          const lu = lireContrat(c, { [a.id]: v });
          return lu.ok ? [] : [`${nom(c)} ${a.id} ${JSON.stringify(v)}`];
        }),
      ),
    );
    expect(refus).toEqual([]);
  });
});

describe('les contrats sont des données', () => {
  const sources = readdirSync(new URL('../../moteur/src/', import.meta.url), { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    .map((f) =>
      readFileSync(new URL(`../../moteur/src/${f}`, import.meta.url), 'utf8').toLowerCase(),
    )
    .join('\n');
  const noms = new Set(
    CATALOGUE.flatMap((c) => [
      c.id,
      ...(c.payeur.type === 'employeur' || c.payeur.nom.startsWith('Assureur')
        ? []
        : [c.payeur.nom]),
    ]),
  );

  it.each([...noms])('le moteur ne connaît pas « %s »', (n) => {
    expect(new RegExp(`\\b${n.toLowerCase().replaceAll(/[()]/g, '.')}\\b`).test(sources)).toBe(
      false,
    );
  });
});

const jour = (texte: string | null) => (texte === null ? null : lireJour(texte));

const segments = (chemin: string) => chemin.split(/[.[\]]+/).filter((s) => s !== '');

function lire(racine: unknown, chemin: string): unknown {
  return segments(chemin).reduce<unknown>(
    (o, cle) => (o === null || typeof o !== 'object' ? undefined : Reflect.get(o, cle)),
    racine,
  );
}
