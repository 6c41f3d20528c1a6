import type { Verification } from '../commun/types.ts';

const ETATS: Readonly<Record<Verification, { classe: string; mot: string; phrase: string }>> = {
  a_faire: {
    classe: 'etat inf',
    mot: 'Vérification en cours',
    phrase: 'Nous demandons à la banque si le nom du titulaire est le bon.',
  },
  concordant: {
    classe: 'etat ok',
    mot: 'Nom concordant',
    phrase: 'La banque confirme le nom du titulaire.',
  },
  proche: {
    classe: 'etat att',
    mot: 'Nom proche',
    phrase: 'La banque connaît un nom presque pareil. Vérifiez comment il est écrit sur le relevé.',
  },
  non_concordant: {
    classe: 'etat non',
    mot: 'Nom différent',
    phrase: 'La banque connaît un autre nom. Vérifiez le titulaire et l’IBAN, puis changez-les.',
  },
  indisponible: {
    classe: 'etat prevu',
    mot: 'Vérification indisponible',
    phrase: 'La banque n’a pas répondu. Nous redemandons chaque heure. Vous n’avez rien à faire.',
  },
};

/** What the bank said of the name; the lack of an answer is never shown as an agreement. */
export function EtatVerification({ verification }: { verification: Verification }) {
  const { classe, mot, phrase } = ETATS[verification];
  return (
    <>
      <p>
        <span className={classe}>{mot}</span>
      </p>
      <p className="doux">{phrase}</p>
    </>
  );
}
