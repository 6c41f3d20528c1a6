const HEURE = /^(\d{1,2})\s*(?::|h)\s*(\d{2})?$/;

const PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** « 10:30 » on a day, on the clock of Paris, whatever the device's own; `null` when it is no hour. */
export function instantAParis(jour: string, heure: string): string | null {
  const lu = HEURE.exec(heure.trim().toLowerCase());
  if (lu === null) return null;
  const [h, m] = [Number(lu[1]), Number(lu[2] ?? 0)];
  if (h > 23 || m > 59) return null;
  const deux = (n: number) => String(n).padStart(2, '0');
  // One or two hours ahead of UTC: the one that reads back as what was written.
  for (const avance of [1, 2]) {
    const essai = new Date(
      Date.parse(`${jour}T${deux(h)}:${deux(m)}:00.000Z`) - avance * 3_600_000,
    );
    const relu = PARIS.formatToParts(essai).find((p) => p.type === 'hour')?.value;
    if (Number(relu) === h) return essai.toISOString();
  }
  return null;
}
