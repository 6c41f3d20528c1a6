import type { VerificationJson } from '@almanach/moteur';
import { controleLigne, nombreDeJours, remarqueVerification } from '@almanach/textes';
import { enumerer } from '../../resultat/mots.ts';

const CONTROLES_MONTRES = 30;

/** Lines that contradict themselves or the law. */
export function LignesARelire({ controles }: { controles: VerificationJson['controles'] }) {
  if (controles.length === 0) return null;
  const reste = controles.slice(CONTROLES_MONTRES);
  const puces = (liste: typeof controles) => (
    <ul className="puces">
      {liste.map((c) => (
        <li key={`${c.ligne}-${c.code}`}>{controleLigne(c)}</li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="h-lignes-a-relire">
      <h2 id="h-lignes-a-relire">Les lignes à relire</h2>
      {puces(controles.slice(0, CONTROLES_MONTRES))}
      {reste.length > 0 && (
        <details className="depliant">
          <summary>Les {reste.length} suivantes</summary>
          {puces(reste)}
        </details>
      )}
    </section>
  );
}

/** What was not held against anyone, and why. */
export function Inconnus({ v, ignorees }: { v: VerificationJson; ignorees: readonly string[] }) {
  const phrases = [
    ...(v.totaux.joursInconnus > 0
      ? [
          `Pour ${nombreDeJours(v.totaux.joursInconnus)}, nous ne savons pas ce qui est dû. Nous n’en tirons rien.`,
        ]
      : []),
    ...v.remarques.map(remarqueVerification),
    ...(ignorees.length > 0
      ? [`Colonnes du fichier sans usage ici\u00a0: ${enumerer(ignorees)}.`]
      : []),
  ];
  if (phrases.length === 0) return null;
  return (
    <section aria-labelledby="h-inconnus">
      <h2 id="h-inconnus">Ce que nous ne comparons pas</h2>
      <ul className="puces">
        {phrases.map((t) => (
          <li key={t}>{t}</li>
        ))}
      </ul>
    </section>
  );
}
