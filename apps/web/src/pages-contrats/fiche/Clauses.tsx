import type { ContratJson } from '@almanach/moteur';
import { type ClauseDite, composer, type SectionDite, titreRegle } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { touche } from './chemins.ts';

/** The clauses in sentences; each says the rules it fires and the points it leaves open. */
export function Clauses(p: { contrat: ContratJson; sections: readonly SectionDite[] }) {
  return (
    <>
      {p.sections.map((s) => (
        <section key={s.id} aria-labelledby={`section-${s.id}`}>
          <h2 id={`section-${s.id}`}>{s.titre}</h2>
          <div className="clauses">
            {s.clauses.map((c) => (
              <Clause key={c.cle} clause={c} contrat={p.contrat} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Clause({ clause, contrat }: { clause: ClauseDite; contrat: ContratJson }) {
  const points = contrat.ambiguites.filter((a) => a.chemins.some((c) => touche(c, clause.chemin)));
  return (
    <article className="clause">
      <h3>
        {clause.titre} {clause.inconnue && <span className="etat att">en partie inconnu</span>}
      </h3>
      <div>
        {clause.phrases.map((phrase, rang) => (
          <p key={`${rang} ${phrase}`}>{composer(phrase)}</p>
        ))}
        {clause.regles.length > 0 && (
          <ul className="petit liens-regles" aria-label={`Règles\u00a0: ${clause.titre}`}>
            {clause.regles.map((r) => (
              <li key={r}>
                <Lien href={`/regles/${r}`}>{titreRegle(r)}</Lien>
              </li>
            ))}
          </ul>
        )}
        {points.map((a) => (
          <p className="petit" key={a.id}>
            <a href={`#point-${a.id}`}>Point ouvert&nbsp;: {composer(a.raison)}</a>
          </p>
        ))}
      </div>
    </article>
  );
}
