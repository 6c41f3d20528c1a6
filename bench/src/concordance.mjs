/** Compares the cents of one row with those of Almanach on the same cases. */
export function comparer(reference, centimes) {
  let ecarts = 0;
  let plusGrand = 0;
  let nuls = 0;
  centimes.forEach((c, i) => {
    const ecart = Math.abs(c - reference[i]);
    if (ecart === 0) return;
    ecarts++;
    if (c === 0 || reference[i] === 0) nuls++;
    else plusGrand = Math.max(plusGrand, ecart);
  });
  return { cas: centimes.length, ecarts, plusGrand, nuls };
}
