import { MALADIE_D_ALICE } from '../dossiers.ts';
import { BROUILLON, MISSION, type Monde, type NomDeChose, type Role } from './monde.ts';

/** The body is a file. */
export const FICHIER = (): object => ({});

/** Every route that takes a name, and the victim's: what is asked would be done if it were the victim who asked. */
export const ROUTES: Readonly<Record<string, [Role, NomDeChose, ((monde: Monde) => object)?]>> = {
  'DELETE /api/sessions/{id}': ['assure', 'session'],
  'DELETE /api/cles-acces/{id}': ['assure', 'cle'],
  'DELETE /api/coordonnees/changements/{id}': ['assure', 'changement'],
  'GET /api/espace/dossiers/{id}': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/journal': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/prevision': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/accuses': ['assure', 'dossier'],
  'GET /api/espace/dossiers/{id}/pieces': ['assure', 'dossier'],
  'POST /api/espace/dossiers/{id}/pieces': ['assure', 'dossier', FICHIER],
  'GET /api/espace/pieces/{piece}/pages/{n}': ['assure', 'piece'],
  'GET /api/espace/pieces/{piece}/original': ['assure', 'piece'],
  'PUT /api/espace/pieces/{piece}/etiquette': [
    'assure',
    'piece',
    () => ({ document: 'bulletin-de-paie', pli: false }),
  ],
  'GET /api/espace/messages/{fil}': ['assure', 'fil'],
  'POST /api/espace/messages/{fil}': ['assure', 'fil', () => ({ texte: 'Bonjour' })],
  'DELETE /api/espace/rendez-vous/{id}': ['assure', 'rendezVous'],
  'GET /api/espace/accuses/{reference}': ['assure', 'accuse'],
  'PUT /api/espace/brouillons/{id}': ['assure', 'brouillon', () => BROUILLON],
  'DELETE /api/espace/brouillons/{id}': ['assure', 'brouillon'],
  'PUT /api/espace/missions/{id}': ['assure', 'mission', () => ({ ...MISSION, version: 1 })],
  'POST /api/mes-demandes/{id}/retrait': ['assure', 'demande'],
  'GET /api/agence/dossiers/{id}': ['agence', 'dossier'],
  'GET /api/agence/accuses/{reference}': ['agence', 'accuseAgence'],
  'GET /api/agence/dossiers/{id}/pieces': ['agence', 'dossier'],
  'POST /api/agence/dossiers/{id}/pieces': ['agence', 'dossier', FICHIER],
  'GET /api/agence/pieces/{piece}/pages/{n}': ['agence', 'pieceAgence'],
  'GET /api/agence/personnes/{personne}': ['agence', 'salarie'],
  'GET /api/agence/personnes/{personne}/arrets': ['agence', 'salarie'],
  'GET /api/agence/personnes/{personne}/missions': ['agence', 'personne'],
  'POST /api/agence/personnes/{personne}/missions': [
    'agence',
    'personne',
    ({ agences }) => ({ ...MISSION, agence: agences.etrangere }),
  ],
  'POST /api/agence/personnes/{personne}/declarations': [
    'agence',
    'personne',
    () => ({ reponses: MALADIE_D_ALICE }),
  ],
  'POST /api/agence/personnes/{personne}/declarations/questions': [
    'agence',
    'personne',
    () => ({ reponses: {} }),
  ],
  'PUT /api/agence/missions/{id}': ['agence', 'missionAgence', () => ({ ...MISSION, version: 1 })],
};

/** It answers with a list: of a stranger, an empty one. */
export const LISTES = ['GET /api/agence/personnes/{personne}/missions'];
