import type { VerificationJson } from '@almanach/moteur';
import { expliquerCause } from '@almanach/textes';
import type { ReactNode } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { ADRESSES } from '../../simulateur/adresses.ts';
import { VERIFICATEUR } from '../adresses.ts';

interface Proprietes {
  readonly v: VerificationJson;
  readonly fautives: number;
}

/** One next step, named. */
export function Suite({ v, fautives }: Proprietes) {
  return (
    <p className="etape-suivante">
      <strong>Et maintenant&nbsp;?</strong> {etape(v, fautives)}
    </p>
  );
}

function etape(v: VerificationJson, fautives: number): ReactNode {
  const [cause] = v.causes;
  if (v.verdict === null) {
    return (
      <>
        Relisez <Lien href={ADRESSES.verifier}>vos réponses</Lien> ou{' '}
        <Lien href={VERIFICATEUR.lignes}>les lignes</Lien>. Les dates doivent se recouvrir.
      </>
    );
  }
  if (v.verdict === 'conforme') {
    return fautives === 0
      ? 'Vous n’avez rien à faire.'
      : 'Corrigez les lignes qui n’ont pas pu être lues, puis comparez à nouveau.';
  }
  const lettre = <a href="#lettre">une lettre est prête</a>;
  if (cause === undefined)
    return <>Demandez à la caisse le détail de son calcul&nbsp;: {lettre}.</>;
  return (
    <>
      {expliquerCause(cause).aVerifier} Si la différence reste, {lettre}.
    </>
  );
}
