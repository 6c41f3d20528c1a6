/**
 * Opaque identifier of an event, the same at each export: a calendar that reads the file again replaces
 * the event. FNV-1a on two seeds: no secret is kept here, only a stable name of 64 bits.
 */
export function identifiant(cle: string): string {
  return `${empreinte(cle, 0x811c9dc5)}${empreinte(cle, 0x01000193)}@almanach`;
}

function empreinte(texte: string, graine: number): string {
  let etat = graine;
  for (let i = 0; i < texte.length; i++) {
    etat = Math.imul(etat ^ texte.charCodeAt(i), 0x0100_0193);
  }
  return (etat >>> 0).toString(16).padStart(8, '0');
}
