import { type ReactNode, useEffect, useRef } from 'react';

/** A modal dialog of the browser itself: it holds the focus, and Escape closes it. */
export function Dialogue({
  titre,
  surFermer,
  children,
}: {
  titre: string;
  surFermer: () => void;
  children: ReactNode;
}) {
  const boite = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    boite.current?.showModal();
  }, []);
  return (
    <dialog ref={boite} className="dialogue" aria-labelledby="dialogue-titre" onClose={surFermer}>
      <h2 id="dialogue-titre">{titre}</h2>
      {children}
    </dialog>
  );
}
