import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { direInstant } from '../mots/jours.ts';
import { direFaits, type Faits } from './faits.ts';

interface AccuseVerifie {
  readonly contenu: {
    readonly reference: string;
    readonly dossier: string;
    readonly recueLe: string;
    readonly par: string;
    readonly engagement: string;
    readonly faits: Faits;
  };
  readonly sceau: {
    readonly le: string;
    readonly cle: string;
    readonly empreinte: string;
    readonly signature: string;
  };
  readonly verdict: { readonly valide: boolean; readonly cause?: string };
}

/** A receipt as it was given: what was sealed, when, and what the seal is worth today. */
export default function Accuse({ reference }: { reference: string }) {
  const accuse = useLecture<AccuseVerifie>(`/api/espace/accuses/${reference}`);
  return (
    <Page titre="Accusé de réception" retour={{ href: '/espace/arrets', libelle: 'Mes arrêts' }}>
      <Lu {...accuse}>{(lu) => <Contenu accuse={lu} />}</Lu>
    </Page>
  );
}

function Contenu({ accuse: { contenu, sceau, verdict } }: { accuse: AccuseVerifie }) {
  return (
    <>
      <p className="chapeau">
        Référence <strong>{contenu.reference}</strong>, dossier {contenu.dossier}.
      </p>
      <section aria-labelledby="h-sceau">
        <h2 id="h-sceau">Le sceau</h2>
        {verdict.valide ? (
          <Avis ton="succes">
            <p>
              <strong>Sceau valide.</strong> Rien n’a changé depuis {direInstant(sceau.le)}.
            </p>
          </Avis>
        ) : (
          <Avis ton="erreur">
            <p>
              <strong>Sceau non valide.</strong> {direCause(verdict.cause)} Écrivez-nous.
            </p>
          </Avis>
        )}
      </section>
      <section aria-labelledby="h-scelle">
        <h2 id="h-scelle">Ce qui est scellé</h2>
        <dl className="fiche-attente">
          <div>
            <dt>Reçu le</dt>
            <dd>{direInstant(contenu.recueLe)}</dd>
          </div>
          <div>
            <dt>Déclaré par</dt>
            <dd>{contenu.par === 'assure' ? 'vous' : 'votre agence'}</dd>
          </div>
          {direFaits(contenu.faits).map(([terme, dit]) => (
            <div key={terme}>
              <dt>{terme}</dt>
              <dd>{dit}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="actions suite">
        <button type="button" className="bouton second" onClick={() => window.print()}>
          Imprimer cet accusé
        </button>
      </div>
      <Depliant titre="Vérifier sans nous">
        <p>
          Les clés publiques sont à l’adresse <a href="/api/sceau/cles">/api/sceau/cles</a>. Le
          sceau est une signature Ed25519.
        </p>
        <dl className="fiche-attente code">
          <div>
            <dt>Empreinte</dt>
            <dd>{sceau.empreinte}</dd>
          </div>
          <div>
            <dt>Clé</dt>
            <dd>{sceau.cle}</dd>
          </div>
          <div>
            <dt>Signature</dt>
            <dd>{sceau.signature}</dd>
          </div>
          <div>
            <dt>Engagement</dt>
            <dd>{contenu.engagement}</dd>
          </div>
        </dl>
      </Depliant>
    </>
  );
}

function direCause(cause: string | undefined): string {
  switch (cause) {
    case 'cle-inconnue':
    case 'cle-hors-periode':
      return 'La clé de ce sceau n’était pas en service ce jour-là.';
    case 'cle-compromise':
      return 'La clé de ce sceau n’est plus sûre.';
    default:
      return 'Ce texte n’est pas celui qui a été scellé.';
  }
}
