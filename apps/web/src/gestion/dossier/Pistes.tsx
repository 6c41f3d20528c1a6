import { dateCourte } from '@almanach/textes';
import { acteur } from '../../suivi/mots.ts';
import type { DossierEntier, EtapeDePiste } from '../types.ts';

const ETAPES: Readonly<Record<string, string>> = {
  'avis-transmis': 'Avis envoyé à la caisse',
  'attestation-de-salaire': 'Attestation de salaire',
  'decision-de-la-caisse': 'Décision de la caisse',
  'indemnites-de-la-caisse': 'Indemnités de la caisse',
  'arret-declare': 'Arrêt déclaré au régime',
  'pieces-reunies': 'Documents réunis',
  'caisse-connue': 'Décompte de la caisse connu',
  instruction: 'Instruction',
  calcul: 'Calcul',
  virement: 'Virement',
};

const MOTS: Readonly<Record<EtapeDePiste['avancement'], readonly [string, string]>> = {
  faite: ['etat ok', 'faite'],
  'en-cours': ['etat inf', 'en cours'],
  'a-venir': ['etat', 'à venir'],
  inconnue: ['etat prevu', 'inconnue'],
};

/** The two tracks run side by side. */
export function Pistes({ pistes }: { pistes: DossierEntier['pistes'] }) {
  return (
    <section aria-labelledby="pistes">
      <h2 id="pistes">Où en est le dossier</h2>
      <h3>Sécurité sociale</h3>
      <Piste etapes={pistes.securiteSociale} />
      <h3 className="suite">Prévoyance</h3>
      <Piste etapes={pistes.prevoyance} />
    </section>
  );
}

function Piste({ etapes }: { etapes: readonly EtapeDePiste[] }) {
  return (
    <ol>
      {etapes.map((e) => {
        const [classe, mot] = MOTS[e.avancement];
        return (
          <li key={e.etape} className="tete-de-ligne">
            <span>
              {ETAPES[e.etape] ?? e.etape}
              <small className="sous">
                {e.faiteLe !== null
                  ? `le ${dateCourte(e.faiteLe)}`
                  : e.prevueLe !== null
                    ? `${acteur(e.acteur)}, prévu avant le ${dateCourte(e.prevueLe)}`
                    : acteur(e.acteur)}
              </small>
            </span>
            <span className={classe}>{mot}</span>
          </li>
        );
      })}
    </ol>
  );
}
