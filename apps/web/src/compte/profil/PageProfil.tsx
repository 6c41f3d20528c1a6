import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RETOUR } from '../commun/retour.ts';
import type { Profil } from '../commun/types.ts';
import { Correction } from './Correction.tsx';
import { FaitsDuProfil } from './FaitsDuProfil.tsx';

export function PageProfil() {
  const { lecture, relire } = useLecture<Profil>('/api/profil');
  return (
    <Page
      titre="Signaler une erreur"
      retour={RETOUR}
      chapeau="Votre profil vient de votre agence. Dites-nous ce qui est faux."
    >
      <Lu lecture={lecture} relire={relire}>
        {(profil) => <FaitsDuProfil profil={profil} />}
      </Lu>
      <section aria-labelledby="corriger">
        <h2 id="corriger">Ce qu’il faut corriger</h2>
        <Correction surEnvoyee={relire} />
      </section>
    </Page>
  );
}
