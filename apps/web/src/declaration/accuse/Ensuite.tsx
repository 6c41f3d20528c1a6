import { dateLongue } from '@almanach/textes';
import { useJour } from '../../plateforme/cadre/service.ts';
import type { Demarche, Dossier, RecuDeDeclaration } from '../types.ts';
import { attendu } from './attendu.ts';

/** What happens next, each line with its day when there is one. */
export function Ensuite({
  accuse: { contenu, suite },
  dossier,
}: {
  accuse: RecuDeDeclaration;
  dossier: Dossier | undefined;
}) {
  const deVous = suite.demarches.filter((d) => d.qui === 'assure' && d.quoi !== 'prevoyance');
  const voletsFaits = contenu.faits.envoiCaisse === 'assure';
  const restent = deVous.filter((d) => d.quoi !== 'volets-1-2' || !voletsFaits);
  // The notice to send is already in the list, with its day.
  const attente = dossier?.attente.quoi === 'avis-a-envoyer' ? undefined : dossier?.attente;
  const suivi = attente === undefined ? null : attendu(attente);
  return (
    <section>
      <h2>Ce qui se passe ensuite</h2>
      <ol className="ensuite">
        <li>
          <strong>{dateLongue(contenu.jour)}.</strong> Votre déclaration est reçue. Un e-mail vous
          le confirme.
        </li>
        {restent.map((d) => (
          <Echeance key={d.quoi} demarche={d} />
        ))}
        {suivi !== null && (
          <li>
            {attente?.jusque != null && <strong>{dateLongue(attente.jusque)}.</strong>} {suivi}
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

/** A day gone is no deadline any more: what counts is to do it today. */
function Echeance({ demarche: { quoi, aupresDe, jusque } }: { demarche: Demarche }) {
  const jour = useJour();
  const volets = quoi === 'volets-1-2';
  const quoiFaire = volets
    ? 'envoyer les volets 1 et 2 à votre caisse'
    : `remettre le volet 3 à ${aupresDe === 'agence' ? 'votre agence' : 'France Travail'}`;
  if (jusque === null || jusque < jour) {
    return (
      <li>
        <strong>Dès aujourd’hui.</strong> Il reste à {quoiFaire}.
      </li>
    );
  }
  return (
    <li>
      <strong>{dateLongue(jusque)}.</strong> Dernier jour pour {quoiFaire}.
    </li>
  );
}
