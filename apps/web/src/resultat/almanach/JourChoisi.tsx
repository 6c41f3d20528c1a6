import type { Jour } from '@almanach/bareme';
import { certitude, expliquerMotif } from '@almanach/textes';
import { Nombre } from '../explication/Nombre.tsx';
import { estContrat } from '../maintien.ts';
import { majuscule } from '../mots.ts';
import { ferie } from './feries.ts';
import type { JourVue } from './jours.ts';
import { direMotif, direReste, jourLong, montantPart, nomPayeur } from './libelles.ts';

/** The chosen day in words, under the band; each amount opens its explanation. */
export function JourChoisi({ jour, vue }: { jour: Jour; vue: JourVue | undefined }) {
  const fete = ferie(jour);
  return (
    <p className="choisi">
      <strong>{majuscule(jourLong(jour))}</strong>
      {'\u00a0: '}
      {vue === undefined ? 'hors de l’arrêt' : <Contenu vue={vue} />}
      {fete !== null && `. Jour férié (${fete})`}.
    </p>
  );
}

function Contenu({ vue }: { vue: JourVue }) {
  const motif = expliquerMotif(vue.motif).court;
  if (vue.parts.length === 0) {
    return (
      <>
        <Nombre sujet={{ genre: 'jour', vue }}>0&nbsp;€</Nombre>, {motif}
      </>
    );
  }
  return (
    <>
      {vue.parts.map((part, rang) => (
        <span key={`${rang} ${part.payeur.id}`}>
          {rang > 0 && ', '}
          {nomPayeur(part)}{' '}
          <Nombre sujet={{ genre: 'jour', vue, part }}>{montantPart(part)}</Nombre>
        </span>
      ))}
      {vue.certitude !== 'inconnu' && `, ${certitude(vue.certitude).court}`}
      {direMotif(vue)}
      {direReste(vue)}
      {vue.periode.lignes.some(estContrat) && (
        <>
          {'. '}
          <Nombre sujet={{ genre: 'jour', vue }}>Tout le calcul de ce jour</Nombre>
        </>
      )}
    </>
  );
}
