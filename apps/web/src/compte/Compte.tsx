import './compte.css';
import { type ReactNode, useEffect } from 'react';
import { remplacer } from '../navigation/historique.ts';
import { Introuvable } from '../pages/Introuvable.tsx';
import { CONNEXION } from '../plateforme/adresses.ts';
import { ACTIVATION } from '../plateforme/session/detour.ts';
import { type Session, usePoste } from '../plateforme/session/session.ts';
import { Activation } from './activation/Activation.tsx';
import { Connexion } from './connexion/Connexion.tsx';
import { Annuler, Confirmer } from './connexion/LienUnique.tsx';
import { RECUPERATION, Recuperation } from './connexion/Recuperation.tsx';
import { ChangerBanque, ChangerCourriel, ChangerTelephone } from './coordonnees/Changements.tsx';
import { Demandes } from './demandes/Demandes.tsx';
import { MonCompte } from './MonCompte.tsx';
import { PageProfil } from './profil/PageProfil.tsx';
import { ChangerPhrase } from './securite/ChangerPhrase.tsx';
import { Cles } from './securite/Cles.tsx';
import { Connexions } from './securite/Connexions.tsx';
import { Protection } from './securite/Protection.tsx';

type Ecran = (session: Session) => ReactNode;

/** Pages of whoever is signed in. */
const CONNECTE: Readonly<Record<string, Ecran>> = {
  '/compte': (session) => <MonCompte session={session} />,
  '/compte/courriel': () => <ChangerCourriel />,
  '/compte/telephone': () => <ChangerTelephone />,
  '/compte/phrase': () => <ChangerPhrase />,
  '/compte/protection': (session) => <Protection session={session} />,
  '/compte/cles': () => <Cles />,
  '/compte/connexions': () => <Connexions />,
};

/** What only a person has. */
const ASSURE: Readonly<Record<string, Ecran>> = {
  '/compte/profil': () => <PageProfil />,
  '/compte/banque': () => <ChangerBanque />,
  '/compte/demandes': () => <Demandes />,
};

export default function Compte({ chemin }: { chemin: string }) {
  const { session } = usePoste();
  if (chemin === CONNEXION) return <Connexion />;
  if (dans(ACTIVATION, chemin)) return <Activation chemin={chemin} />;
  if (dans(RECUPERATION, chemin)) return <Recuperation chemin={chemin} />;
  if (chemin === '/compte/annuler') return <Annuler />;
  if (chemin === '/compte/confirmer') return <Confirmer />;
  const deLAssure = ASSURE[chemin];
  const ecran = CONNECTE[chemin] ?? deLAssure;
  if (ecran === undefined) return <Introuvable />;
  if (session?.sorte !== 'ordinaire') return <ASeConnecter chemin={chemin} />;
  if (deLAssure !== undefined && session.role !== 'assure') return <Introuvable />;
  return ecran(session);
}

function dans(page: string, chemin: string): boolean {
  return chemin === page || chemin.startsWith(`${page}/`);
}

function ASeConnecter({ chemin }: { chemin: string }) {
  useEffect(() => remplacer(`${CONNEXION}?vers=${chemin}`), [chemin]);
  return <p role="status">Ouverture de la page…</p>;
}
