import { dateLongue } from '@almanach/textes';
import { Introuvable } from '../pages/Introuvable.tsx';
import { useLecture } from '../plateforme/api/useLecture.ts';
import { Lu } from '../plateforme/cadre/Lu.tsx';
import { Page } from '../plateforme/cadre/Page.tsx';
import { Comptes } from './Comptes.tsx';
import { Courriels } from './Courriels.tsx';
import { Lettres } from './Lettres.tsx';
import type { CompteMontre } from './types.ts';
import '../suivi/suivi.css';

interface Reponse {
  readonly actif: boolean;
  readonly jour: string;
  readonly banniere?: string;
  readonly comptes: readonly CompteMontre[];
}

/** The demonstration: whom to play, what was sent. Where none runs, the page does not exist. */
export default function Demo({ chemin }: { chemin: string }) {
  const { lecture, relire } = useLecture<Reponse>('/api/demo');
  const ailleurs = chemin.replace(/\/$/, '') !== '/demo';
  if (ailleurs || (lecture.etat === 'refusee' && lecture.refus.statut === 404)) {
    return <Introuvable />;
  }
  if (lecture.etat !== 'lue') {
    return (
      <Page titre="Démonstration">
        <Lu lecture={lecture} relire={relire}>
          {() => null}
        </Lu>
      </Page>
    );
  }
  const { jour, comptes } = lecture.donnees;
  return (
    <Page titre="Démonstration" chapeau={`Ici, nous sommes le ${dateLongue(jour)}.`}>
      <section aria-labelledby="invente">
        <h2 id="invente">Ce qui est inventé</h2>
        <ul className="puces">
          <li>Les personnes, les agences, les numéros et les adresses n’existent pas.</li>
          <li>Les montants prévus sont calculés avec les vraies règles.</li>
          <li>Rien n’est envoyé&nbsp;: les e-mails et les lettres arrivent ici.</li>
          <li>Rien n’est payé. N’écrivez aucune information vraie.</li>
        </ul>
      </section>
      <Comptes comptes={comptes} relire={relire} />
      <Courriels />
      <Lettres />
    </Page>
  );
}
