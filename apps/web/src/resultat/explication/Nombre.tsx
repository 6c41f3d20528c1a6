import { type ReactNode, useId } from 'react';
import { useExplication } from './contexte.ts';
import type { Sujet } from './sujet.ts';
import './nombre.css';

/** A number of the page: a button that opens where it comes from. */
export function Nombre({ sujet, children }: { sujet: Sujet; children: ReactNode }) {
  const identite = useId();
  const { ouverte, ouvrir } = useExplication();
  return (
    <button
      type="button"
      className="nombre"
      aria-haspopup="dialog"
      aria-expanded={ouverte === identite}
      onClick={(e) => ouvrir(sujet, e.currentTarget, identite)}
    >
      {children}
    </button>
  );
}
