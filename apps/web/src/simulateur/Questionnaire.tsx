import { Lien } from '../navigation/Lien.tsx';
import { Icone } from '../ui/Icone.tsx';
import { ADRESSES } from './adresses.ts';
import { Apercu } from './apercu/Apercu.tsx';
import { Formulaire } from './Formulaire.tsx';
import type { Modifier } from './magasin.ts';
import { nombreDePages, type PageQuestion, pages } from './parcours.ts';
import type { Contexte } from './questions/question.ts';

interface Proprietes {
  readonly ctx: Contexte;
  readonly page: PageQuestion;
  readonly modifier: Modifier;
  /** The answers are being corrected from the check page, which comes next. */
  readonly depuisVerifier: boolean;
}

/** One question, where it stands in the whole, and what the answers so far are worth. */
export function Questionnaire({ ctx, page, modifier, depuisVerifier }: Proprietes) {
  const toutes = pages(ctx);
  const rang = toutes.findIndex((p) => p.adresse === page.adresse);
  const precedente = toutes[rang - 1];
  const [retour, texte] = depuisVerifier
    ? [ADRESSES.verifier, 'Vos réponses']
    : precedente === undefined
      ? ['/', 'Accueil']
      : [precedente.adresse, 'Question précédente'];
  return (
    <>
      <Lien className="retour" href={retour}>
        <Icone nom="retour" />
        {texte}
      </Lien>
      <div className="grille">
        <Formulaire
          key={page.adresse}
          ctx={ctx}
          page={page}
          rang={rang}
          total={nombreDePages(ctx)}
          modifier={modifier}
          depuisVerifier={depuisVerifier}
        />
        {rang > 0 && <Apercu ctx={ctx} adresse={page.adresse} />}
      </div>
    </>
  );
}
