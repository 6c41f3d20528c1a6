const TRACES = {
  retour: 'M14.5 6l-6 6 6 6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8h.01',
  attention: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  coche: 'M5 12.5l4.5 4.5L19 7',
  plus: 'M12 5v14M5 12h14',
  croix: 'M6 6l12 12M18 6L6 18',
  calendrier: 'M4 6.5h16v13H4zM4 10.500h16M8.500 4v4M15.500 4v4',
} as const;

export type NomIcone = keyof typeof TRACES;

/** Always beside a word: never read aloud. */
export function Icone({ nom }: { nom: NomIcone }) {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={TRACES[nom]} />
    </svg>
  );
}
