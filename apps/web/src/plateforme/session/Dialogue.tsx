import { type ReactNode, useEffect, useRef } from 'react';

/** A modal dialog of the browser itself: it holds the focus, gives it back, and Escape closes it unless it is held. */
export function Dialogue({
  titre,
  surFermer,
  retenu = false,
  children,
}: {
  titre: string;
  surFermer: () => void;
  /** Stays until it is answered, and hides the page behind it. */
  retenu?: boolean;
  children: ReactNode;
}) {
  const boite = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const avant = document.activeElement;
    boite.current?.showModal();
    return () => {
      if (avant instanceof HTMLElement && avant.isConnected) avant.focus();
    };
  }, []);
  return (
    <dialog
      ref={boite}
      className={retenu ? 'dialogue retenu' : 'dialogue'}
      aria-labelledby="dialogue-titre"
      onCancel={(e) => {
        if (retenu) e.preventDefault();
      }}
      // A browser may close it all the same, at the second Escape.
      onClose={() => (retenu ? boite.current?.showModal() : surFermer())}
    >
      <h2 id="dialogue-titre">{titre}</h2>
      {children}
    </dialog>
  );
}
