import { etatDuDossier } from './mots.ts';

const TONS: Readonly<Record<string, string>> = {
  incomplet: 'etat att',
  instruction: 'etat ok',
  refuse: 'etat non',
  recu: 'etat inf',
  attente_ss: 'etat inf',
  avis_medical: 'etat inf',
};

export function EtatDossier({ etat }: { etat: string }) {
  return <span className={TONS[etat] ?? 'etat'}>{etatDuDossier(etat)}</span>;
}
