import { type MouseEvent, useEffect, useRef } from 'react';
import type { Faute } from './useSaisie.ts';

/** What is to be seen again, in one place that takes the focus; a line about a field leads to it. */
export function Fautes({ fautes, essai }: { fautes: readonly Faute[]; essai: number }) {
  const bloc = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (essai > 0) bloc.current?.focus();
  }, [essai]);
  if (fautes.length === 0) return null;
  const aller = (e: MouseEvent, champ: string) => {
    e.preventDefault();
    document.getElementById(champ)?.focus();
  };
  return (
    <div className="resume-erreurs" role="alert" tabIndex={-1} ref={bloc}>
      <ul>
        {fautes.map(({ champ, texte }) => (
          <li key={`${champ ?? ''}${texte}`}>
            {champ === null ? (
              texte
            ) : (
              <a href={`#${champ}`} onClick={(e) => aller(e, champ)}>
                {texte}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
