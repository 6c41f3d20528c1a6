import './documents.css';
import { useAdresse } from '../navigation/useAdresse.ts';
import { Introuvable } from '../pages/Introuvable.tsx';
import { DOCUMENTS } from './adresses.ts';
import { Envoyer } from './envoyer/Envoyer.tsx';
import { Liste } from './liste/Liste.tsx';
import { FichePiece } from './piece/FichePiece.tsx';

/** `/espace/documents`: all of them, one of them, or a new one. */
export default function Documents({ chemin }: { chemin: string }) {
  const { requete } = useAdresse();
  const [nom = '', suite] = chemin.slice(DOCUMENTS.length + 1).split('/');
  if (suite !== undefined) return <Introuvable />;
  if (nom === '') return <Liste />;
  if (nom === 'envoyer') return <Envoyer key={requete} />;
  return <FichePiece key={nom} id={nom} />;
}
