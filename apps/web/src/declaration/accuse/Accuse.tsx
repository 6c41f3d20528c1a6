import { dateLongue } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { adresseDocuments } from '../adresses.ts';
import { Demarches } from '../demarches/Demarches.tsx';
import { ListePieces } from '../demarches/ListePieces.tsx';
import { direPeriode } from '../questions/dire.ts';
import type { AccuseLu, Dossier, Faits, RecuDeDeclaration } from '../types.ts';
import { Ensuite } from './Ensuite.tsx';
import { RecuDocument } from './RecuDocument.tsx';
import { Sceau } from './Sceau.tsx';
import { Tete } from './Tete.tsx';

/** The receipt: what was declared, when, under which reference, and what comes next. */
export function Accuse({ reference }: { reference: string }) {
  const { lecture, relire } = useLecture<AccuseLu>(`/api/espace/accuses/${reference}`);
  const dossiers = useLecture<{ dossiers: readonly Dossier[] }>('/api/espace/dossiers').lecture;
  const connus = dossiers.etat === 'lue' ? dossiers.donnees.dossiers : [];
  return (
    <Page titre="Accusé de réception" retour={{ href: '/espace', libelle: 'Mon espace' }}>
      <Lu lecture={lecture} relire={relire}>
        {(accuse) =>
          accuse.suite === null ? (
            <RecuDocument accuse={accuse} />
          ) : (
            <Contenu accuse={accuse} dossier={dossierSuivi(connus, accuse)} />
          )
        }
      </Lu>
    </Page>
  );
}

/** The dossier that goes on: the same stop may already have had one. */
function dossierSuivi(dossiers: readonly Dossier[], { contenu }: AccuseLu): Dossier | undefined {
  const ecrit = dossiers.find((d) => d.reference === contenu.dossier);
  if (ecrit?.fusionneDans == null) return ecrit;
  return dossiers.find((d) => d.id === ecrit.fusionneDans);
}

function Contenu({ accuse, dossier }: { accuse: RecuDeDeclaration; dossier: Dossier | undefined }) {
  const { contenu, suite } = accuse;
  const aEnvoyer = suite.pieces.some((p) => p.obligatoire && p.aupres === 'assure');
  return (
    <div className="accuse">
      <Tete {...contenu}>
        <p>{direObjet(contenu.faits)}</p>
        {dossier !== undefined && (
          <p>
            Dossier <Lien href={`/espace/arrets/${dossier.id}`}>{dossier.reference}</Lien>
            {dossier.reference !== contenu.dossier &&
              '. Cet arrêt était déjà connu\u00a0: les deux déclarations sont réunies.'}
          </p>
        )}
        <div className="actions suite">
          <button type="button" className="bouton second" onClick={() => window.print()}>
            Imprimer
          </button>
          {dossier !== undefined && aEnvoyer && (
            <Lien className="bouton" href={adresseDocuments(dossier.id)}>
              Envoyer mes documents
            </Lien>
          )}
        </div>
      </Tete>
      <Ensuite accuse={accuse} dossier={dossier} />
      <Demarches
        suite={suite}
        envoiCaisse={contenu.faits.envoiCaisse}
        enMission={suite.demarches.some((d) => d.quoi === 'prevoyance' && d.qui === 'agence')}
        envoyee
      />
      <ListePieces pieces={suite.pieces} />
      <Sceau accuse={accuse} />
    </div>
  );
}

function direObjet({ objet, du, au, repriseLe }: Faits): string {
  const jours = du === undefined ? '' : direPeriode({ du, au: au ?? null }).replace(/^D/, 'd');
  switch (objet) {
    case 'nouvel-arret':
      return `Arrêt de travail, ${jours}.`;
    case 'prolongation':
      return `Suite d’un arrêt, ${jours}.`;
    case 'rechute':
      return `Rechute, ${jours}.`;
    case 'reprise-anticipee':
      return `Reprise du travail le ${repriseLe === undefined ? '' : dateLongue(repriseLe)}.`;
    case 'annulation':
      return 'Arrêt annulé.';
  }
}
