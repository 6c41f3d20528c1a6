import type { DecompteJson } from '@almanach/moteur';
import { euros } from '@almanach/textes';
import { Nombre } from '../explication/Nombre.tsx';
import { maintienDe } from '../maintien.ts';
import { montantDe } from '../montants.ts';

interface Proprietes {
  readonly decompte: DecompteJson;
  /** No benefit is paid: there is nothing to tell it apart from. */
  readonly seule: boolean;
}

/** The wage kept is gross and comes with the payslip: said beside the benefits, never added to them. */
export function PartEmployeur({ decompte, seule }: Proprietes) {
  const maintien = maintienDe(decompte);
  if (maintien === null || (maintien.genre === 'connu' && maintien.cents === 0)) return null;
  return (
    <p className="chapeau part-employeur">
      <span className="cle e" aria-hidden="true">
        E
      </span>
      {maintien.genre === 'inconnu' ? (
        <>Votre employeur doit aussi une part du salaire. Son montant n’est pas connu.</>
      ) : (
        <>
          {seule ? 'Votre' : 'En plus, votre'} employeur vous doit{' '}
          <Nombre sujet={{ genre: 'maintien', decompte }}>
            {euros(montantDe(maintien.cents))}
          </Nombre>{' '}
          brut de salaire, avec la paie.
          {!seule && ' Ces deux montants ne s’additionnent pas\u00a0: l’un est net, l’autre brut.'}
        </>
      )}
    </p>
  );
}
