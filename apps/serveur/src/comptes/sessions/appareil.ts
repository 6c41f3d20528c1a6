const NAVIGATEURS: readonly [RegExp, string][] = [
  [/\bEdg(A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMES: readonly [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Enough for a person to know their own device, and no more: the header itself is not kept. */
export function decrireAppareil(entete: string | undefined): string {
  const trouver = (mots: readonly [RegExp, string][]) =>
    mots.find(([motif]) => motif.test(entete ?? ''))?.[1];
  return [trouver(NAVIGATEURS) ?? 'Navigateur inconnu', trouver(SYSTEMES)]
    .filter((mot) => mot !== undefined)
    .join(' · ');
}
