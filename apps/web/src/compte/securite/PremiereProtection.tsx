import { useState } from 'react';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { clesPossibles, creerPour, signerPour } from '../../plateforme/session/cleAcces.ts';
import {
  FormulaireRenforcement,
  type Moyens,
} from '../../plateforme/session/FormulaireRenforcement.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { PoserCode } from './PoserCode.tsx';

interface Proprietes {
  readonly moyens: Moyens;
  readonly surProtege: () => Promise<void>;
}

/** Staff reads what is not its own: a passphrase alone opens nothing. */
export function PremiereProtection({ moyens, surProtege }: Proprietes) {
  const aDeja = moyens.code || moyens.cles > 0;
  return (
    <Page
      titre={aDeja ? 'Confirmez que c’est vous' : 'Protégez votre compte'}
      chapeau="Vous lisez des données d’autres personnes. Votre phrase de passe ne suffit pas."
    >
      {aDeja ? (
        <DejaProtege moyens={moyens} surProtege={surProtege} />
      ) : (
        <div className="deux-voies">
          <section className="feuille" aria-labelledby="par-code">
            <h2 id="par-code">Un code</h2>
            <p>Une application de votre téléphone donne un code à chaque connexion.</p>
            <PoserCode surPose={surProtege} />
          </section>
          {clesPossibles() && <ParCle surProtege={surProtege} />}
        </div>
      )}
    </Page>
  );
}

/** A second factor was set before: the one who has it proves it, and no other can be added without it. */
function DejaProtege({ moyens, surProtege }: Proprietes) {
  if (moyens.code) return <FormulaireRenforcement surFait={surProtege} />;
  if (!clesPossibles()) {
    return (
      <div className="suite-compte">
        <Avis ton="attention">
          <p>
            Votre compte se protège par une clé d’accès. Ce navigateur ne connaît pas ces
            clés&nbsp;: ouvrez cette page dans un autre.
          </p>
        </Avis>
      </div>
    );
  }
  return (
    <UneCle
      libelle="Confirmer avec ma clé d’accès"
      geste={() => signerPour('/api/renforcer/cle-acces')}
      surFait={surProtege}
    />
  );
}

function ParCle({ surProtege }: { surProtege: () => Promise<void> }) {
  return (
    <section className="feuille" aria-labelledby="par-cle">
      <h2 id="par-cle">Une clé d’accès</h2>
      <p>Votre empreinte, votre visage ou le code de l’appareil. Rien à recopier.</p>
      <UneCle
        libelle="Créer une clé d’accès"
        geste={() => creerPour('/api/cles-acces', 'Première clé')}
        surFait={surProtege}
      />
    </section>
  );
}

function UneCle({
  libelle,
  geste,
  surFait,
}: {
  libelle: string;
  geste: () => Promise<{ readonly ok: true } | Refusee>;
  surFait: () => Promise<void>;
}) {
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const faire = async () => {
    occuper(true);
    const reponse = await geste();
    occuper(false);
    if (reponse.ok) return surFait();
    refuser(reponse);
  };
  return (
    <>
      <RefusLu refus={refus} />
      <div className="actions suite-compte">
        <button
          type="button"
          className="bouton second"
          disabled={enCours}
          onClick={() => void faire()}
        >
          {libelle}
        </button>
      </div>
    </>
  );
}
