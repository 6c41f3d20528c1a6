import { nomDocument } from '@almanach/textes';
import { useState } from 'react';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { DOCUMENTS } from '../adresses.ts';
import type { Genre } from '../types.ts';
import { demandesDe, useDossiers } from '../useDossiers.ts';
import { FormulaireEnvoi } from './FormulaireEnvoi.tsx';

const AUCUNE = 'aucune';

/** `/espace/documents/envoyer`: for which dossier and which demand, then the file. */
export function Envoyer() {
  const genres = useLecture<{ documents: readonly Genre[] }>('/api/espace/documents');
  const dossiers = useDossiers();
  return (
    <Page
      titre="Envoyer un document"
      retour={{ href: DOCUMENTS, libelle: 'Mes documents' }}
      chapeau={<p>Depuis votre téléphone ou votre ordinateur. Une photo nette suffit.</p>}
    >
      <Lu lecture={genres.lecture} relire={genres.relire}>
        {({ documents }) => (
          <Lu lecture={dossiers} relire={() => window.location.reload()}>
            {(lus) => <PourQuoi dossiers={lus} genres={documents} />}
          </Lu>
        )}
      </Lu>
    </Page>
  );
}

function PourQuoi({
  dossiers,
  genres,
}: {
  dossiers: Parameters<typeof demandesDe>[0];
  genres: readonly Genre[];
}) {
  const { requete } = useAdresse();
  const dit = new URLSearchParams(requete);
  const [dossier, choisirDossier] = useState(
    () => dossiers.find((d) => d.id === dit.get('dossier'))?.id ?? seul(dossiers),
  );
  const demandes = demandesDe(dossiers).filter((d) => d.dossier === dossier);
  const [demande, choisirDemande] = useState(
    () => demandes.find((d) => d.piece === dit.get('demande'))?.piece ?? null,
  );
  const [tour, recommencer] = useState(0);
  if (dossiers.length === 0) {
    return (
      <p>
        Vous n’avez pas de dossier ouvert. Un document s’envoie pour un arrêt déclaré&nbsp;:
        déclarez-le d’abord.
      </p>
    );
  }
  const voulue = demandes.find((d) => d.piece === demande) ?? null;
  /** A document of the kind that is waited for answers it, unless the person says otherwise. */
  const rapprocher = (document: string) => {
    const semblables = demandes.filter((d) => d.document === document);
    if (demande === null && semblables.length === 1) choisirDemande(semblables[0]?.piece ?? null);
  };
  return (
    <div className="envoi">
      {dossiers.length > 1 && (
        <section>
          <ChoixUnique
            id="dossier"
            legende={<h2>Pour quel dossier</h2>}
            options={dossiers.map((d) => ({ valeur: d.id, libelle: d.reference }))}
            valeur={dossier}
            surChange={(id) => {
              choisirDossier(id);
              choisirDemande(null);
            }}
          />
        </section>
      )}
      {demandes.length > 0 && (
        <section>
          <ChoixUnique
            id="demande"
            legende={<h2>Ce que nous attendons de vous</h2>}
            options={[
              ...demandes.map((d) => ({
                valeur: d.piece,
                libelle: nomDocument(d.nature),
                ...(d.refusee ? { aide: 'Le précédent a été refusé.' } : {}),
              })),
              { valeur: AUCUNE, libelle: 'Un autre document' },
            ]}
            valeur={demande}
            surChange={choisirDemande}
          />
        </section>
      )}
      {dossier !== null && (
        <FormulaireEnvoi
          key={`${dossier} ${tour}`}
          dossier={dossier}
          demande={voulue}
          genres={genres}
          surGenre={rapprocher}
          surAutre={() => {
            choisirDemande(null);
            recommencer((n) => n + 1);
          }}
        />
      )}
    </div>
  );
}

function seul(dossiers: readonly { id: string }[]): string | null {
  const [premier] = dossiers;
  return dossiers.length === 1 ? (premier?.id ?? null) : null;
}
