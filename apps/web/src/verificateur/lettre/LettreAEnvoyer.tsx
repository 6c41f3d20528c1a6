import { ecrireLettrePdf } from '@almanach/echanges';
import { type Lettre, lettreEnTexte } from '@almanach/textes';
import { useState } from 'react';
import { telecharger } from '../../resultat/garder/telecharger.ts';
import { LettreVue } from './LettreVue.tsx';

const NOM = 'lettre-decompte';

const ETATS = {
  rien: '',
  copie: 'Lettre copiée. Remplacez ce qui est entre crochets.',
  'copie-refusee': 'La copie est refusée ici. Téléchargez le texte.',
  pdf: 'Préparation du PDF…',
  'pdf-pret': 'Le PDF est prêt. Complétez à la main ce qui est entre crochets.',
  'pdf-refuse': 'Le PDF n’a pas pu être préparé. Téléchargez le texte.',
} as const;

/** The letter, ready but for the names, which are never asked for. */
export function LettreAEnvoyer({ lettre, le }: { lettre: Lettre; le: string }) {
  const [etat, noter] = useState<keyof typeof ETATS>('rien');
  const texte = lettreEnTexte(lettre);
  async function copier() {
    try {
      await navigator.clipboard.writeText(texte);
      noter('copie');
    } catch {
      noter('copie-refusee');
    }
  }
  async function enPdf() {
    noter('pdf');
    try {
      const pdf = await ecrireLettrePdf(lettre, { le });
      telecharger(`${NOM}.pdf`, 'application/pdf', new Uint8Array(pdf));
      noter('pdf-pret');
    } catch {
      noter('pdf-refuse');
    }
  }
  return (
    <section aria-labelledby="lettre">
      <h2 id="lettre" tabIndex={-1}>
        La lettre à envoyer
      </h2>
      <p>
        Relisez-la, puis complétez ce qui est entre crochets. Nous ne demandons ni votre nom, ni
        votre numéro de Sécurité sociale.
      </p>
      <div className="actions suite">
        <button type="button" className="bouton" onClick={() => void enPdf()}>
          Télécharger en PDF
        </button>
        <button
          type="button"
          className="bouton second"
          onClick={() => telecharger(`${NOM}.txt`, 'text/plain;charset=utf-8', texte)}
        >
          Télécharger le texte
        </button>
        <button type="button" className="bouton second" onClick={() => void copier()}>
          Copier la lettre
        </button>
      </div>
      <p role="status" className="petit doux etat-lettre">
        {ETATS[etat]}
      </p>
      <LettreVue lettre={lettre} />
    </section>
  );
}
