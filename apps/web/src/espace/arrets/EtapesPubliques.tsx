import { nomEtape } from '../mots/etats.ts';
import { direJour } from '../mots/jours.ts';
import type { Dossier } from '../types.ts';

/** The four steps that everyone sees; what is not asked is said. */
export function EtapesPubliques({ dossier, jour }: { dossier: Dossier; jour: string }) {
  const { etapes, medicalDemande, courante } = dossier.etapes;
  return (
    <ol className="etapes-publiques" aria-label="Étapes du dossier">
      {etapes.map((e) => (
        <li
          key={e.etape}
          className={e.avancement}
          aria-current={e.etape === courante ? 'step' : undefined}
        >
          {nomEtape(e.etape)}
          <small>{dire(e, dossier, medicalDemande, jour)}</small>
        </li>
      ))}
    </ol>
  );
}

function dire(
  { etape, avancement }: Dossier['etapes']['etapes'][number],
  dossier: Dossier,
  medicalDemande: boolean,
  jour: string,
): string {
  const medical = etape === 'instruction-medicale' && !medicalDemande;
  switch (avancement) {
    case 'faite':
      if (etape === 'reception') return `faite, déclarée le ${direJour(dossier.recuLe, jour)}`;
      return medical ? 'faite, rien de médical demandé' : 'faite';
    case 'en-cours':
      return `en cours depuis le ${direJour(etape === 'reception' ? dossier.recuLe : dossier.depuis, jour)}${medical ? ', rien de médical demandé' : ''}`;
    case 'a-venir':
      return dossier.ouvert ? 'à venir, sans date' : 'n’aura pas lieu';
  }
}
