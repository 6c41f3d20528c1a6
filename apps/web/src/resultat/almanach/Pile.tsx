import type { JourVue, Part } from './jours.ts';

/** The stack of one day, in proportion of the daily base wage. */
export function Pile({ vue }: { vue: JourVue | undefined }) {
  if (vue === undefined) return <span className="pilej" />;
  const travail = vue.motif === 'temps-partiel';
  return (
    <span className="pilej">
      {travail && (
        <span className="seg t" style={{ '--p': 0.5 }}>
          <b>T</b>
        </span>
      )}
      {vue.parts.map((part) => (
        <Segment key={part.payeur.id} part={part} base={vue.base} />
      ))}
      {vue.parts.length === 0 && !travail && <SegmentVide vue={vue} />}
    </span>
  );
}

function Segment({ part, base }: { part: Part; base: number | null }) {
  const sur = part.ligne.certitude === 'certain' ? '' : ` ${part.ligne.certitude}`;
  return (
    <span className={`seg ${part.payeur.cle}${sur}`} style={{ '--p': hauteur(part, base) }}>
      <b>{part.cents === null ? '?' : part.payeur.lettre}</b>
    </span>
  );
}

/** A day nobody pays is an empty outline, never a mute gap. */
function SegmentVide({ vue }: { vue: JourVue }) {
  const lettre = vue.motif === 'carence' ? 'C' : 'N';
  return (
    <span className={`seg ${lettre.toLowerCase()}`} style={{ '--p': 1 }}>
      <b>{lettre}</b>
    </span>
  );
}

/** Share of the full height; an amount without an upper bound, or without a base, takes all of it. */
function hauteur(part: Part, base: number | null): number {
  const montant = part.cents ?? part.max;
  if (montant === null || base === null || base === 0) return 1;
  return Math.min(1, Math.round((montant * 10_000) / base) / 10_000);
}
