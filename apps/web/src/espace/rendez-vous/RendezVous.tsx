import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { FormulaireRendezVous } from './FormulaireRendezVous.tsx';
import { Liste } from './Liste.tsx';
import type { MesRendezVous } from './types.ts';

/** Asking to be called: a reason, a day, a moment. */
export default function RendezVous() {
  const { lecture, relire } = useLecture<MesRendezVous>('/api/espace/rendez-vous');
  return (
    <Page
      titre="Demander qu’on m’appelle"
      retour={{ href: '/espace', libelle: 'Accueil' }}
      chapeau={<p>Nous appelons au numéro de votre compte. L’appel ne coûte rien.</p>}
    >
      <Lu lecture={lecture} relire={relire}>
        {(lu) => <Contenu lu={lu} relire={relire} />}
      </Lu>
    </Page>
  );
}

function Contenu({ lu, relire }: { lu: MesRendezVous; relire: () => void }) {
  const ouvert = lu.rendezVous.some((r) => r.etat === 'demande' || r.etat === 'fixe');
  return (
    <>
      <Liste lu={lu} surAnnule={relire} />
      {!ouvert && lu.telephoneConnu && <FormulaireRendezVous lu={lu} surFait={relire} />}
      {!ouvert && !lu.telephoneConnu && (
        <Avis ton="attention">
          <h2>Nous n’avons pas votre numéro</h2>
          <p>
            Ajoutez un téléphone dans votre compte, puis revenez ici.{' '}
            <Lien href="/compte/telephone">Ajouter mon numéro</Lien>
          </p>
        </Avis>
      )}
    </>
  );
}
