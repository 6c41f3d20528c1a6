import { ecrireIcs } from '@almanach/echanges';
import type { DecompteJson } from '@almanach/moteur';
import { useState } from 'react';
import { Nombre } from '../explication/Nombre.tsx';
import { empreinteCourte } from './empreinte.ts';
import { telecharger } from './telecharger.ts';
import './garder.css';

interface Proprietes {
  readonly decompte: DecompteJson;
  readonly lienPartage: () => Promise<string>;
}

type Copie =
  | { readonly genre: 'rien' | 'fait' }
  | { readonly genre: 'refus'; readonly lien: string };

/** Keep the result: nothing is sent; the answers stay on the device and in the link. */
export function Garder({ decompte, lienPartage }: Proprietes) {
  const [copie, noter] = useState<Copie>({ genre: 'rien' });

  async function copier() {
    const lien = await lienPartage();
    try {
      await navigator.clipboard.writeText(lien);
      noter({ genre: 'fait' });
    } catch {
      // Copying is refused outside a secure page: the link is then shown, to be copied by hand.
      noter({ genre: 'refus', lien });
    }
  }

  return (
    <section aria-labelledby="h-garder" className="garder">
      <h2 id="h-garder">Garder ce résultat</h2>
      <p>Rien n’a été envoyé. Vos réponses restent dans cet appareil et dans le lien.</p>
      <div className="actions">
        <button type="button" className="bouton" onClick={() => window.print()}>
          Imprimer ou garder en PDF
        </button>
        <button type="button" className="bouton second" onClick={() => void copier()}>
          Copier le lien
        </button>
        {decompte.echeances.some((e) => e.beneficiaire === 'assure') && (
          <button
            type="button"
            className="bouton second"
            onClick={() => telechargerCalendrier(decompte)}
          >
            Dates dans mon agenda
          </button>
        )}
        <button
          type="button"
          className="bouton second"
          onClick={() => telechargerDecompte(decompte)}
        >
          Télécharger le décompte (JSON)
        </button>
      </div>
      <EtatCopie copie={copie} />
      <p className="sceau">
        Calcul vérifiable{' '}
        <Nombre sujet={{ genre: 'droit' }}>{empreinteCourte(decompte.droit.empreinte)}</Nombre>
      </p>
    </section>
  );
}

function EtatCopie({ copie }: { copie: Copie }) {
  return (
    <div role="status" className="copie">
      {copie.genre === 'fait' && (
        <p>Lien copié. Qui l’ouvre voit vos réponses&nbsp;: donnez-le à qui vous voulez.</p>
      )}
      {copie.genre === 'refus' && (
        <label>
          Le lien n’a pas pu être copié. Le voici&nbsp;:
          <input type="text" readOnly value={copie.lien} onFocus={(e) => e.target.select()} />
        </label>
      )}
    </div>
  );
}

function telechargerCalendrier(decompte: DecompteJson): void {
  const horodatage = `${new Date().toISOString().slice(0, 19)}Z`;
  telecharger(
    'versements-almanach.ics',
    'text/calendar;charset=utf-8',
    ecrireIcs(decompte, { horodatage }),
  );
}

function telechargerDecompte(decompte: DecompteJson): void {
  telecharger(
    'decompte-almanach.json',
    'application/json',
    `${JSON.stringify(decompte, null, 2)}\n`,
  );
}
