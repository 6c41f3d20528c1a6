import { accorder, periode } from '@almanach/textes';
import { direFourchette } from './phrases.ts';
import type { Bande, Resume } from './resumer.ts';

/** The almanach in one line: as wide as the days, as high as the daily amount. */
export function BandeReduite({ resume }: { resume: Resume }) {
  const plafond = resume.parJour.max ?? resume.parJour.min;
  const part = (cents: number | null) => (plafond === 0 ? 0 : (cents ?? plafond) / plafond);
  return (
    <>
      <div className="bande" role="img" aria-label={resume.bandes.map(direBande).join('. ')}>
        {resume.bandes.map((b) => (
          <span
            key={b.du}
            className={classeDe(b)}
            style={{
              '--jours': b.jours,
              '--bas': part(b.parJour.min),
              '--haut': part(b.parJour.max),
            }}
          >
            {b.carence && <b>C</b>}
            {b.parJour.max !== 0 && (
              <>
                <span className="bande-haut" />
                <span className="bande-bas" />
              </>
            )}
          </span>
        ))}
      </div>
      <p className="petit doux">{legende(resume.bandes)}</p>
    </>
  );
}

function classeDe(b: Bande): string {
  if (b.parJour.max === 0) return 'bande-jours vide';
  return b.certain ? 'bande-jours certain' : 'bande-jours';
}

function direBande(b: Bande): string {
  const montant = b.carence
    ? 'jours non payés (délai de carence)'
    : b.parJour.max === 0
      ? 'jours non payés'
      : `${direFourchette(b.parJour)} par jour, ${b.certain ? 'certain' : 'pas certain'}`;
  return `${periode(b.du, b.au)}, ${accorder(b.jours, 'jour')}\u00a0: ${montant}`;
}

function legende(bandes: readonly Bande[]): string {
  const phrases = [
    bandes.some((b) => b.carence) && 'C\u00a0: jours non payés (délai de carence).',
    bandes.some((b) => b.certain && b.parJour.max !== 0) && 'Plein\u00a0: certain.',
    bandes.some((b) => !b.certain && b.parJour.max !== 0) && 'Contour\u00a0: pas encore certain.',
  ];
  return phrases.filter((p) => p !== false).join(' ');
}
