import type { DecompteJson } from '@almanach/moteur';
import { euros } from '@almanach/textes';
import { Nombre } from '../explication/Nombre.tsx';
import { maintienDe } from '../maintien.ts';
import { montantDe } from '../montants.ts';

/** The wage kept is gross and comes with the payslip: said beside the benefits, never added to them. */
export function PartEmployeur({ decompte }: { decompte: DecompteJson }) {
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
          En plus, votre employeur vous doit{' '}
          <Nombre sujet={{ genre: 'maintien', decompte }}>
            {euros(montantDe(maintien.cents))}
          </Nombre>{' '}
          brut de salaire, avec la paie. Ces deux montants ne s’additionnent pas&nbsp;: l’un est
          net, l’autre est brut.
        </>
      )}
    </p>
  );
}
