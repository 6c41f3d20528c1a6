import type { PeriodeVerifieeJson } from '@almanach/moteur';
import { nombreDeJours, mois as nomDuMois, statutVerifie } from '@almanach/textes';
import type { CSSProperties } from 'react';
import { classes, majuscule } from '../../resultat/mots.ts';
import { type JourCompare, moisCompares } from './mois.ts';

/** Longer, the table says it better. */
const MOIS_MAX = 12;

/** One row a month, one column a day: what was paid beside what was expected, at one scale. */
export function Bande({ periodes }: { periodes: readonly PeriodeVerifieeJson[] }) {
  const mois = moisCompares(periodes, MOIS_MAX);
  if (mois === null) return null;
  const jours = mois.flatMap((m) => m.jours);
  const haut = Math.max(...jours.flatMap((j) => [j.paye, j.attendu ?? 0]));
  if (haut <= 0) return null;
  return (
    <figure className="cote-a-cote">
      <div role="img" aria-label={resume(periodes)}>
        {mois.map((m) => (
          <div className="mois-compare" key={m.le}>
            <p>{majuscule(nomDuMois(m.le))}</p>
            <div className="pistes">
              {m.jours.map((j) => (
                <Piste key={j.quantieme} jour={j} haut={haut} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <figcaption>
        <ul className="legende-cotes">
          <Cle classe="paye">Payé</Cle>
          <Cle classe="attendu">Attendu</Cle>
          {jours.some((j) => !j.connu) && <Cle classe="attendu inconnu">Inconnu, au plus</Cle>}
          {jours.some(estVide) && <Cle classe="vide">Zéro payé, zéro attendu</Cle>}
        </ul>
      </figcaption>
    </figure>
  );
}

function Cle({ classe, children }: { classe: string; children: string }) {
  return (
    <li>
      <span className={`cle ${classe}`} aria-hidden="true" /> {children}
    </li>
  );
}

function estVide(j: JourCompare): boolean {
  return j.connu && j.paye === 0 && j.attendu === 0;
}

function Piste({ jour, haut }: { jour: JourCompare; haut: number }) {
  const { quantieme, paye, connu } = jour;
  const attendu = jour.attendu ?? haut;
  return (
    <div className="piste" style={{ gridColumn: quantieme }}>
      <small className={quantieme % 5 === 0 || quantieme === 1 ? undefined : 'serre'}>
        {quantieme}
      </small>
      <div className={classes('cotes', estVide(jour) && 'vide')}>
        {paye > 0 && <span className="paye" style={part(paye / haut)} />}
        {attendu > 0 && (
          <span className={classes('attendu', !connu && 'inconnu')} style={part(attendu / haut)} />
        )}
      </div>
    </div>
  );
}

function part(valeur: number): CSSProperties {
  return { '--part': valeur };
}

/** "14 jours : conforme, 3 jours : payé en moins": the band for those who do not see it. */
function resume(periodes: readonly PeriodeVerifieeJson[]): string {
  const jours = new Map<string, number>();
  for (const p of periodes) {
    const mot = statutVerifie(p.statut);
    jours.set(mot, (jours.get(mot) ?? 0) + p.jours);
  }
  const dits = [...jours].map(([mot, n]) => `${nombreDeJours(n)}\u00a0: ${mot}`);
  return `Payé et attendu côte à côte. ${dits.join(', ')}. Le tableau qui suit le dit en détail.`;
}
