import { encode } from 'uqr';

/** Drawn here, dark on light in both themes: cameras expect it so, and no image leaves the page. */
export function CodeAScanner({ texte }: { texte: string }) {
  const { data, size } = encode(texte, { ecc: 'M', border: 4 });
  const trace = data
    .flatMap((ligne, y) => ligne.map((noir, x) => (noir ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="a-scanner"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="Code à scanner avec votre application. Le même secret est écrit dessous."
      shapeRendering="crispEdges"
    >
      <path d={trace} />
    </svg>
  );
}
