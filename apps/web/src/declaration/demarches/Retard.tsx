import { dateLongue } from '@almanach/textes';
import { Avis } from '../../ui/Avis.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import type { ConsequenceCaisse, Suite } from '../types.ts';

/** What lateness really costs: nobody is frightened into giving up. */
export function Retard({
  suite: { retard, demarches },
  envoiCaisse,
}: {
  suite: Suite;
  envoiCaisse: string | undefined;
}) {
  const { caisse, regime } = retard;
  const limite = demarches.find((d) => d.quoi === 'volets-1-2')?.jusque ?? null;
  const caisseTard = caisse !== null && caisse.consequence !== 'aucune';
  return (
    <div className="suite">
      {caisseTard && (
        <Avis ton="attention">
          <h3>{titreCaisse(caisse)}</h3>
          {envoiCaisse === 'assure' && limite !== null && (
            <p>
              Si vous avez envoyé les volets au plus tard le {dateLongue(limite)}, tout va bien.
            </p>
          )}
          <PhraseCaisse caisse={caisse} />
        </Avis>
      )}
      {regime?.enRetard === true && (
        <Avis>
          <h3>Prévoyance&nbsp;: le délai est passé</h3>
          <p>Ce retard seul ne fait jamais refuser. Le dossier avance comme les autres.</p>
        </Avis>
      )}
      <Depliant titre="Que se passe-t-il en cas de retard&nbsp;?">
        <ul className="puces">
          <li>
            <strong>À votre caisse, la première fois&nbsp;:</strong> un avertissement. Vous ne
            perdez rien.
          </li>
          <li>
            <strong>Une autre fois dans les 24&nbsp;mois&nbsp;:</strong> la caisse peut payer la
            moitié, jusqu’au jour de l’envoi. Pas si vous étiez à l’hôpital.
          </li>
          <li>
            <strong>Après la fin de l’arrêt&nbsp;:</strong> la caisse ne peut plus contrôler. Elle
            peut ne rien payer.
          </li>
          <li>
            <strong>À la prévoyance&nbsp;:</strong> le retard seul ne fait jamais refuser.
          </li>
        </ul>
        <p className="doux petit">
          Code de la sécurité sociale, articles R321-2, R323-12 et D323-2.
        </p>
      </Depliant>
    </div>
  );
}

function titreCaisse({ consequence }: ConsequenceCaisse): string {
  return consequence === 'inconnue'
    ? 'Caisse\u00a0: le délai de cette année n’est pas connu'
    : 'Caisse\u00a0: le délai de 48 heures est passé';
}

function PhraseCaisse({ caisse }: { caisse: ConsequenceCaisse }) {
  switch (caisse.consequence) {
    case 'avertissement':
      return (
        <p>
          Envoyez les volets 1 et 2 dès aujourd’hui. La première fois, la caisse avertit seulement.
        </p>
      );
    case 'moitie':
      return (
        <p>
          C’est un deuxième retard. La caisse peut payer la moitié, du {dateLongue(caisse.du)} au
          jour de l’envoi.
        </p>
      );
    case 'apres-la-fin':
      return (
        <p>
          L’arrêt est fini&nbsp;: la caisse ne peut plus contrôler, et peut ne rien payer. Envoyez
          quand même les volets, et expliquez pourquoi.
        </p>
      );
    default:
      return <p>Envoyez les volets 1 et 2 sans attendre.</p>;
  }
}
