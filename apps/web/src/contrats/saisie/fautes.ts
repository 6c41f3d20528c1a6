import { type Erreur, lireContrat } from '@almanach/moteur';
import { messageErreur } from '@almanach/textes';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import { idChamp } from '../../simulateur/adresses.ts';
import type { ContratSaisi, DocumentDeContrat } from '../../simulateur/reponses.ts';
import { CHAMPS_DE_CLAUSE } from '../../simulateur/situation/contrats.ts';
import type { ErreurDeChamp } from '../../ui/ResumeErreurs.tsx';
import { lireEntier, lirePart } from './document.ts';

/** What is missing or cannot be read first; else what the engine refuses of the document, at its field. */
export function fautesDe(
  s: ContratSaisi,
  document: DocumentDeContrat,
  cle: string,
): readonly ErreurDeChamp[] {
  const champ = (nom: string) => idChamp('contrat', cle, nom);
  const propres = manques(s).map(([nom, texte]) => ({ champ: champ(nom), texte }));
  if (propres.length > 0) return propres;
  const lu = lireContrat(document);
  return lu.ok ? [] : lu.erreurs.map((e) => ({ champ: champ(champDe(e)), texte: dire(e) }));
}

function manques(s: ContratSaisi): [champ: string, texte: string][] {
  const fautes: [string, string][] = [];
  if (s.forme === 'forfait' && !lireMontantSaisi(s.montant).ok)
    fautes.push(['montant', 'Écrivez le montant d’un jour, en euros. Exemple\u00a0: 15.']);
  if (s.forme === 'part' && lirePart(s.taux) === null)
    fautes.push(['taux', 'Écrivez la part du salaire, en pour cent. Exemple\u00a0: 80.']);
  if (lireEntier(s.franchise) === null)
    fautes.push(['franchise', 'Écrivez un nombre de jours. Sans franchise, écrivez 0.']);
  if (s.attente.trim() !== '' && lireEntier(s.attente) === null)
    fautes.push(['attente', 'Écrivez un nombre de mois, ou laissez vide.']);
  if (s.duree.trim() !== '' && lireEntier(s.duree) === null)
    fautes.push(['duree', 'Écrivez un nombre de jours, ou laissez vide.']);
  if (s.hopital && lireEntier(s.hopitalSeuil) === null)
    fautes.push(['hopitalSeuil', 'Écrivez un nombre de jours d’hôpital. Exemple\u00a0: 4.']);
  if (s.hopital && hopitalIllisible(s))
    fautes.push([
      'hopitalMontant',
      s.forme === 'part'
        ? 'Écrivez ce que vaut un jour d’hôpital, en pour cent. Exemple\u00a0: 150.'
        : 'Écrivez le montant d’un jour d’hôpital, en euros. Exemple\u00a0: 20.',
    ]);
  return fautes;
}

function hopitalIllisible(s: ContratSaisi): boolean {
  return s.forme === 'part'
    ? lirePart(s.hopitalMontant) === null
    : !lireMontantSaisi(s.hopitalMontant).ok;
}

/** The longest clause known that the path begins with. */
function champDe({ chemin }: Erreur): string {
  const trouvees = CHAMPS_DE_CLAUSE.filter(([clause]) => chemin.startsWith(clause));
  return trouvees.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? 'nom';
}

function dire(erreur: Erreur): string {
  const { resume, remede } = messageErreur(erreur, 'fr');
  return `${resume} ${remede}`;
}
