/** Fourteen digits whose Luhn sum is right, spaces left out; else `null`. */
export function lireSiret(texte: string): string | null {
  const siret = texte.replace(/\s/g, '');
  return /^\d{14}$/.test(siret) && luhn(siret) % 10 === 0 ? siret : null;
}

/** Every second digit from the right counts double, nine taken off when it is above nine. */
function luhn(chiffres: string): number {
  return Array.from(chiffres)
    .reverse()
    .reduce((somme, chiffre, rang) => {
      const vaut = Number(chiffre) * (rang % 2 === 1 ? 2 : 1);
      return somme + (vaut > 9 ? vaut - 9 : vaut);
    }, 0);
}
