import { Lien } from '../navigation/Lien.tsx';
import { dansParis } from '../suivi/temps.ts';
import type { CompteMontre } from './types.ts';

const ROLES = [
  ['assure', 'Des personnes'],
  ['agence', 'Des agences d’intérim'],
  ['gestion', 'La gestion'],
] as const;

/** Who can be played, and with what. A code serves once: the next one is asked for. */
export function Comptes({
  comptes,
  relire,
}: {
  comptes: readonly CompteMontre[];
  relire: () => void;
}) {
  const phrase = comptes.find((c) => c.phrase !== null)?.phrase ?? null;
  return (
    <section aria-labelledby="comptes">
      <h2 id="comptes">Comptes d’essai</h2>
      {phrase !== null && (
        <p>
          La phrase de passe est la même pour tous&nbsp;: <strong>{phrase}</strong>
        </p>
      )}
      <div className="actions suite">
        <Lien className="bouton" href="/compte/connexion">
          Me connecter
        </Lien>
        <button type="button" className="bouton second" onClick={relire}>
          Voir les codes à jour
        </button>
      </div>
      {ROLES.map(([role, titre]) => {
        const siens = comptes.filter((c) => c.role === role);
        if (siens.length === 0) return null;
        return (
          <div key={role} className="suite">
            <h3>{titre}</h3>
            <ul className="lignes suite">
              {siens.map((c) => (
                <li key={c.cle}>
                  <UnCompte compte={c} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function UnCompte({ compte }: { compte: CompteMontre }) {
  const { nom, quoi, courriel, secondFacteur } = compte;
  return (
    <>
      <p>
        <strong>{nom}</strong> <span className="doux">{quoi}</span>
      </p>
      <p className="sous">
        {courriel === null
          ? 'Pas encore d’espace\u00a0: son identifiant est dans sa lettre, plus bas.'
          : courriel}
      </p>
      {secondFacteur !== null && (
        <p>
          Code&nbsp;: <strong className="num">{secondFacteur.code}</strong>{' '}
          <span className="sous">
            accepté à partir du {dansParis(secondFacteur.des)}, une seule fois
          </span>
        </p>
      )}
    </>
  );
}
