import type { DecompteJson, SuiteJson } from '@almanach/moteur';
import { date, euros } from '@almanach/textes';
import { Nombre } from '../explication/Nombre.tsx';
import { phraseSuite, titreSuite } from './suites.ts';
import './suites.css';

/** What comes after the benefits: a pension, or the end of the rights. */
export function Suites({ decompte }: { decompte: DecompteJson }) {
  const { suites } = decompte;
  if (suites.length === 0) return null;
  return (
    <section aria-labelledby="h-suites" className="suites">
      <h2 id="h-suites">Et après les indemnités&nbsp;?</h2>
      <ul>
        {suites.map((suite) => (
          <li key={`${suite.arret} ${suite.type} ${suite.du}`}>
            <p>
              <strong>
                À partir du {date(suite.du)}&nbsp;: {titreSuite(suite)}
              </strong>
              {suite.type === 'pension-invalidite' && (
                <>
                  , <Montant suite={suite} />
                </>
              )}
              .
            </p>
            <p className="doux">
              {phraseSuite(suite)} <span className="petit">({suite.article})</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Montant({ suite }: { suite: SuiteJson }) {
  if (suite.montantMensuel !== null) {
    return (
      <>
        <Nombre sujet={{ genre: 'suite', suite }}>{euros(suite.montantMensuel)}</Nombre> brut par
        mois
      </>
    );
  }
  const { montantMin, montantMax = null } = suite;
  if (montantMin === undefined || montantMax === null) return <>d’un montant inconnu</>;
  return (
    <>
      entre {euros(montantMin)} et {euros(montantMax)} brut par mois
    </>
  );
}
