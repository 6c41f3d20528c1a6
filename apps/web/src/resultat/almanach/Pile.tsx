import type { JourVue, Part } from './jours.ts';

/** Lower than this share of the column, a letter would cover its neighbours: the legend and the words say it. */
const LISIBLE = 0.23;

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
      {vue.parts.map((part, rang) => (
        <Segment key={`${rang} ${part.payeur.id}`} part={part} echelle={vue.echelle} />
      ))}
      {vue.parts.length === 0 && !travail && <SegmentVide vue={vue} />}
      {vue.reste !== null && vue.reste > 0 && vue.parts.length > 0 && !travail && (
        <span className="seg r" style={{ '--p': partDeColonne(vue.reste, vue.echelle) }}>
          {partDeColonne(vue.reste, vue.echelle) >= LISIBLE && <b>R</b>}
        </span>
      )}
      {vue.reference !== null && (
        <span
          className="reference"
          style={{ '--p': partDeColonne(vue.reference.cents, vue.echelle) }}
        />
      )}
    </span>
  );
}

function Segment({ part, echelle }: { part: Part; echelle: number | null }) {
  const p = hauteur(part, echelle);
  const sur = part.ligne.certitude === 'certain' ? '' : ` ${part.ligne.certitude}`;
  return (
    <span className={`seg ${part.payeur.classe}${sur}`} style={{ '--p': p }}>
      {p >= LISIBLE && <b>{part.cents === null ? '?' : part.payeur.lettre}</b>}
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

/** Share of the full height; an amount without an upper bound, or without a scale, takes all of it. */
function hauteur(part: Part, echelle: number | null): number {
  const montant = part.cents ?? part.max;
  return montant === null ? 1 : partDeColonne(montant, echelle);
}

function partDeColonne(montant: number, echelle: number | null): number {
  if (echelle === null) return 1;
  return Math.min(1, Math.round((montant * 10_000) / echelle) / 10_000);
}
