import { useEffect } from 'react';
import { remplacer } from '../../navigation/historique.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { ACTIVATION } from '../../plateforme/session/detour.ts';
import { useJeton } from '../../plateforme/session/jeton.ts';
import { type Session, usePoste } from '../../plateforme/session/session.ts';
import type { Profil } from '../commun/types.ts';
import { AvecIdentifiant } from './AvecIdentifiant.tsx';
import { ChoisirConnexion } from './ChoisirConnexion.tsx';
import { EnregistrerIban } from './EnregistrerIban.tsx';
import { Fin } from './Fin.tsx';
import { Intro } from './Intro.tsx';
import { ParLeLien } from './ParLeLien.tsx';
import { Interrompue, LettreDemandee, RegardezVosEmails } from './Reponses.tsx';
import { SansIdentifiant } from './SansIdentifiant.tsx';
import { resteAFaire } from './suite.ts';
import { VerifierProfil } from './VerifierProfil.tsx';

/** From the letter to the bank account; whoever comes back finds the step where they were. */
export function Activation({ chemin }: { chemin: string }) {
  const { session } = usePoste();
  const jeton = useJeton(ACTIVATION);
  const etape = chemin.slice(ACTIVATION.length + 1);
  if (etape === '') {
    if (jeton !== null) return <ParLeLien jeton={jeton} />;
    return session === null ? <Intro /> : <Reprise session={session} />;
  }
  if (etape === 'identifiant') return <AvecIdentifiant />;
  if (etape === 'lettre') return <SansIdentifiant />;
  if (etape === 'recu') return <RegardezVosEmails />;
  if (etape === 'lettre-demandee') return <LettreDemandee />;
  if (etape === 'interrompue') return <Interrompue />;
  if (session?.sorte === 'activation') {
    return etape === 'connexion' ? (
      <ChoisirConnexion session={session} />
    ) : (
      <Vers vers={ACTIVATION} />
    );
  }
  if (session?.role !== 'assure') return <Vers vers={session === null ? ACTIVATION : '/compte'} />;
  if (etape === 'profil') return <VerifierProfil />;
  if (etape === 'banque') return <EnregistrerIban />;
  if (etape === 'fin') return <Fin />;
  return <Vers vers={ACTIVATION} />;
}

/** The first step that is not done. */
function Reprise({ session }: { session: Session }) {
  if (session.sorte === 'activation') return <Vers vers={`${ACTIVATION}/connexion`} />;
  if (session.role !== 'assure') return <Vers vers="/compte" />;
  return <RepriseDuProfil />;
}

function RepriseDuProfil() {
  const { lecture, relire } = useLecture<Profil>('/api/profil');
  return (
    <Lu lecture={lecture} relire={relire}>
      {(profil) => <Vers vers={`${ACTIVATION}/${resteAFaire(profil) ?? 'fin'}`} />}
    </Lu>
  );
}

function Vers({ vers }: { vers: string }) {
  useEffect(() => remplacer(vers), [vers]);
  return <p role="status">Ouverture de la page…</p>;
}
