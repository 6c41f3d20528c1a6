import type { Parametre, ValeurDatee } from '@almanach/bareme';
import { composer, date } from '@almanach/textes';
import { enToutesLettres } from '../../droit/parametres.ts';
import { Depliant } from '../../ui/Depliant.tsx';
import { ecrireDatee } from '../donnees/historique.ts';

interface Proprietes {
  readonly parametres: readonly Parametre<unknown>[];
  readonly le: string;
}

/** The figures of the law that the rule reads: the one in force first, then all of them. */
export function Parametres({ parametres, le }: Proprietes) {
  return (
    <section aria-labelledby="nombres">
      <h2 id="nombres">Les nombres de la loi</h2>
      {parametres.map((p) => (
        <UnParametre key={p.id} parametre={p} le={le} />
      ))}
    </section>
  );
}

function UnParametre({ parametre: p, le }: { parametre: Parametre<unknown>; le: string }) {
  const actuelle = p.valeurs.filter((v) => v.du <= le && (v.connuLe ?? v.du) <= le).at(-1);
  return (
    <article className="parametre">
      <h3>{enToutesLettres(p.libelle)}</h3>
      <p className="en-vigueur">
        <span className="montant">
          {actuelle === undefined ? 'pas encore de valeur' : ecrireDatee(p, actuelle.valeur)}
        </span>
        <span className="doux petit">
          {actuelle !== undefined && ` depuis le ${date(actuelle.du)}, `}
          {validite(p, le)}
        </span>
      </p>
      <p className="petit doux">
        {p.article !== undefined && `${enToutesLettres(composer(p.article))}. `}
        {p.note !== undefined && `${enToutesLettres(composer(p.note))} `}
        <span className="code">{p.id}</span>
      </p>
      {p.valeurs.length > PEU ? (
        <Depliant titre={`Les ${p.valeurs.length} valeurs, depuis ${annee(p)}`}>
          <Valeurs parametre={p} />
        </Depliant>
      ) : (
        <Valeurs parametre={p} />
      )}
    </article>
  );
}

const PEU = 4;

function annee(p: Parametre<unknown>): string {
  return p.valeurs[0]?.du.slice(0, 4) ?? '';
}

function validite(p: Parametre<unknown>, le: string): string {
  if (p.valableJusqua === null) return 'sans changement annoncé.';
  const fin = `connue jusqu’au ${date(p.valableJusqua)}`;
  return p.valableJusqua < le ? `${fin} : à relire.` : `${fin}.`;
}

const CONFIANCES = { haute: 'haute', moyenne: 'moyenne', basse: 'basse' } as const;

function Valeurs({ parametre: p }: { parametre: Parametre<unknown> }) {
  return (
    <table className="table pile">
      <caption className="sr">{`Toutes les valeurs\u00a0: ${enToutesLettres(p.libelle)}`}</caption>
      <thead>
        <tr>
          <th scope="col">À partir du</th>
          <th scope="col" className="num">
            Valeur
          </th>
          <th scope="col">Source</th>
          <th scope="col">Confiance</th>
          <th scope="col">Publiée le</th>
        </tr>
      </thead>
      <tbody>
        {p.valeurs
          .slice()
          .reverse()
          .map((v) => (
            <UneValeur key={v.du} parametre={p} valeur={v} />
          ))}
      </tbody>
    </table>
  );
}

function UneValeur({
  parametre,
  valeur: v,
}: {
  parametre: Parametre<unknown>;
  valeur: ValeurDatee;
}) {
  return (
    <tr>
      <th scope="row">
        <time dateTime={v.du}>{date(v.du)}</time>
      </th>
      <td className="num" data-l="Valeur">
        {ecrireDatee(parametre, v.valeur)}
      </td>
      <td data-l="Source">{enToutesLettres(composer(v.source))}</td>
      <td data-l="Confiance">{CONFIANCES[v.confiance]}</td>
      <td data-l="Publiée le">{date(v.connuLe ?? v.du)}</td>
    </tr>
  );
}
