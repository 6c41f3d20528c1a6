import type { PeriodeVerifieeJson } from '@almanach/moteur';
import { nombreDeJours, statutVerifie } from '@almanach/textes';
import type { CSSProperties } from 'react';
import { centimes, centimesOuNul } from '../../resultat/montants.ts';

/** More would be thinner than a pixel. */
const PERIODES_MAX = 40;

/** The days in one line: what was paid beside what was expected, at the same scale. The table says it in words. */
export function Bande({ periodes }: { periodes: readonly PeriodeVerifieeJson[] }) {
  const haut = Math.max(
    ...periodes.flatMap((p) => [
      centimes(p.paye),
      centimesOuNul(p.attendu ?? p.attenduMax ?? null) ?? 0,
    ]),
  );
  if (haut <= 0 || periodes.length > PERIODES_MAX) return null;
  return (
    <figure className="cote-a-cote">
      <div className="jours" role="img" aria-label={resume(periodes)}>
        {periodes.map((p) => {
          const attendu = centimesOuNul(p.attendu ?? p.attenduMax ?? null);
          return (
            <div className="jour" key={p.du} style={part('--jours', p.jours)}>
              <span className="paye" style={part('--part', centimes(p.paye) / haut)} />
              <span
                className={p.attendu === null ? 'attendu inconnu' : 'attendu'}
                style={part('--part', (attendu ?? haut) / haut)}
              />
            </div>
          );
        })}
      </div>
      <figcaption>
        <ul className="legende-cotes">
          <li>
            <span className="cle paye" aria-hidden="true" /> Payé
          </li>
          <li>
            <span className="cle attendu" aria-hidden="true" /> Attendu
          </li>
          {periodes.some((p) => p.attendu === null) && (
            <li>
              <span className="cle attendu inconnu" aria-hidden="true" /> Inconnu, au plus
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}

function part(nom: '--jours' | '--part', valeur: number): CSSProperties {
  return { [nom]: Math.max(0, valeur) } as CSSProperties;
}

/** "14 jours conformes, 3 jours payés en moins": the band for those who do not see it. */
function resume(periodes: readonly PeriodeVerifieeJson[]): string {
  const jours = new Map<string, number>();
  for (const p of periodes) {
    const mot = statutVerifie(p.statut);
    jours.set(mot, (jours.get(mot) ?? 0) + p.jours);
  }
  const dits = [...jours].map(([mot, n]) => `${nombreDeJours(n)}\u00a0: ${mot}`);
  return `Payé et attendu côte à côte. ${dits.join(', ')}. Le tableau qui suit le dit en détail.`;
}
