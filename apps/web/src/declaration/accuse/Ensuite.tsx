import { dateLongue } from '@almanach/textes';
import type { AccuseLu, Dossier } from '../types.ts';
import { attendu } from './attendu.ts';

/** What happens next, each line with its day when there is one. */
export function Ensuite({
  accuse: { contenu, suite },
  dossier,
}: {
  accuse: AccuseLu;
  dossier: Dossier | undefined;
}) {
  const deVous = suite.demarches.filter((d) => d.qui === 'assure' && d.quoi !== 'prevoyance');
  const voletsFaits = contenu.faits.envoiCaisse === 'assure';
  const restent = deVous.filter((d) => d.quoi !== 'volets-1-2' || !voletsFaits);
  const suivi = dossier === undefined ? null : attendu(dossier.attente);
  return (
    <section>
      <h2>Ce qui se passe ensuite</h2>
      <ol className="ensuite">
        <li>
          <strong>{dateLongue(contenu.jour)}.</strong> Votre déclaration est reçue. Un e-mail vous
          le confirme.
        </li>
        {restent.map((d) => (
          <li key={d.quoi}>
            <strong>{d.jusque === null ? 'Dès maintenant.' : `${dateLongue(d.jusque)}.`}</strong>{' '}
            {d.quoi === 'volets-1-2'
              ? 'Dernier jour pour envoyer les volets 1 et 2 à votre caisse.'
              : `Dernier jour pour remettre le volet 3 à ${d.aupresDe === 'agence' ? 'votre agence' : 'France Travail'}.`}
          </li>
        ))}
        {suivi !== null && (
          <li>
            {dossier?.attente.jusque != null && (
              <strong>{dateLongue(dossier.attente.jusque)}.</strong>
            )}{' '}
            {suivi}
          </li>
        )}
        <li>
          <strong>Plus tard.</strong> Votre caisse paie d’abord. La prévoyance complète ensuite, une
          fois la réponse de la caisse reçue.
        </li>
      </ol>
    </section>
  );
}
