import { type SyntheticEvent, useState } from 'react';
import { naviguer } from '../navigation/historique.ts';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { type ErreurDeChamp, ResumeErreurs } from '../ui/ResumeErreurs.tsx';
import { ADRESSES } from './adresses.ts';
import type { Modifier } from './magasin.ts';
import { Progression } from './Progression.tsx';
import {
  contexte,
  erreursDeLaPage,
  type PageQuestion,
  pages,
  premiereIncomplete,
} from './parcours.ts';
import type { Contexte } from './questions/question.ts';
import { erreursDuMoteur } from './refus.ts';

interface Proprietes {
  readonly ctx: Contexte;
  readonly page: PageQuestion;
  readonly rang: number;
  readonly total: number;
  readonly modifier: Modifier;
  readonly depuisVerifier: boolean;
}

interface Essai {
  readonly rang: number;
  /** Fields refused at the last try: fixing one removes its error, typing elsewhere adds none. */
  readonly refuses: readonly string[];
  readonly duMoteur: readonly ErreurDeChamp[];
}

const AUCUN_ESSAI: Essai = { rang: 0, refuses: [], duMoteur: [] };

export function Formulaire({ ctx, page, rang, total, modifier, depuisVerifier }: Proprietes) {
  const [essai, essayer] = useState(AUCUN_ESSAI);
  const titre = page.question.titre(ctx, page.cle);
  const erreurs = [...erreursDeLaPage(ctx, page), ...essai.duMoteur].filter((e) =>
    essai.refuses.includes(e.champ),
  );
  const continuer = async (e: SyntheticEvent) => {
    e.preventDefault();
    const adopte = contexte(page.question.adopter?.(ctx.r) ?? ctx.r, ctx.le);
    if (adopte.r !== ctx.r) modifier(() => adopte.r);
    const propres = erreursDeLaPage(adopte, page);
    const duMoteur = propres.length > 0 ? [] : await erreursDuMoteur(adopte, page.adresse);
    const refuses = [...propres, ...duMoteur].map((x) => x.champ);
    if (refuses.length === 0) return naviguer(suivante(adopte, page, depuisVerifier));
    essayer((avant) => ({ rang: avant.rang + 1, refuses, duMoteur }));
  };
  const modifierEtOublier: Modifier = (changement) => {
    modifier(changement);
    if (essai.duMoteur.length > 0) essayer((avant) => ({ ...avant, duMoteur: [] }));
  };
  return (
    <form noValidate onSubmit={(e) => void continuer(e)}>
      <Progression rang={rang} total={total} />
      <ResumeErreurs erreurs={erreurs} essai={essai.rang} />
      <page.question.Corps
        ctx={ctx}
        titre={titre}
        modifier={modifierEtOublier}
        erreur={(champ) => erreurs.find((x) => x.champ === champ)?.texte}
        cle={page.cle}
      />
      <div className="actions">
        <button className="bouton" type="submit">
          Continuer
        </button>
        <span className="doux">Rien n’est envoyé.</span>
      </div>
      <PriseDeFocus
        titre={`${erreurs.length > 0 ? 'Erreur\u00a0: ' : ''}${titre} (${rang + 1} sur ${total})`}
        cle={page.adresse}
      />
    </form>
  );
}

/** An answer corrected from the check page may open new questions: they come first. */
function suivante(ctx: Contexte, page: PageQuestion, depuisVerifier: boolean): string {
  if (depuisVerifier) {
    const incomplete = premiereIncomplete(ctx, page.adresse);
    return incomplete === null ? ADRESSES.verifier : `${incomplete.adresse}?verifier`;
  }
  const toutes = pages(ctx);
  const rang = toutes.findIndex((p) => p.adresse === page.adresse);
  return toutes[rang + 1]?.adresse ?? ADRESSES.verifier;
}
