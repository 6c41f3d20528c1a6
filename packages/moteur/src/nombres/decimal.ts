/** Decimal strings of the boundary ↔ integers of the engine. The format was checked before. */
export function centiemes(texte: string): number {
  const point = texte.indexOf('.');
  if (point < 0) return Number(texte) * 100;
  const decimales = texte.slice(point + 1);
  return (
    Number(texte.slice(0, point)) * 100 +
    Number(decimales.length === 1 ? `${decimales}0` : decimales)
  );
}

/** 203288 → "2032.88". */
export function ecrireCentiemes(centimes: number): string {
  const entiers = Math.floor(centimes / 100);
  const reste = centimes - entiers * 100;
  return `${entiers}.${reste < 10 ? '0' : ''}${reste}`;
}

/** The same with a sign: "-34.52" ↔ -3452. A difference may be against the person. */
export function centiemesSignes(texte: string): number {
  return texte.startsWith('-') ? -centiemes(texte.slice(1)) : centiemes(texte);
}

export function ecrireSigne(centimes: number): string {
  return centimes < 0 ? `-${ecrireCentiemes(-centimes)}` : ecrireCentiemes(centimes);
}
