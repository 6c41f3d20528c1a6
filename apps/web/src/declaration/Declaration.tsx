import './declaration.css';
import { useEffect } from 'react';
import { remplacer } from '../navigation/historique.ts';
import { useAdresse } from '../navigation/useAdresse.ts';
import { Introuvable } from '../pages/Introuvable.tsx';
import { Assistant } from './Assistant.tsx';
import { Accuse } from './accuse/Accuse.tsx';
import { ENTREE } from './adresses.ts';
import { Entree } from './entree/Entree.tsx';

/** `/espace/declarer`: the entry, the questions of a draft, the receipts. */
export default function Declaration({ chemin }: { chemin: string }) {
  const { requete } = useAdresse();
  const [nom = '', suite] = chemin.slice(ENTREE.length + 1).split('/');
  if (nom === '') return <Entree />;
  if (nom === 'accuse' && suite !== undefined) return <Accuse key={suite} reference={suite} />;
  if (suite !== undefined) return <Introuvable />;
  const brouillon = new URLSearchParams(requete).get('brouillon') ?? '';
  // A question alone, without its draft, is no page: it leads to the beginning.
  if (!/^[0-9a-f-]{36}$/.test(brouillon)) return <Debut />;
  return <Assistant key={brouillon} brouillon={brouillon} nom={nom} />;
}

function Debut() {
  useEffect(() => remplacer(ENTREE), []);
  return null;
}
