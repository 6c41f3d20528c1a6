import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { idChamp } from '../adresses.ts';
import { dire, JE_NE_SAIS_PAS } from './choix.ts';
import { emploisDuJour } from './emploisDuJour.ts';
import { nomDeLEmploi } from './nomsEmploi.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const CHOIX = [
  {
    valeur: 'oui',
    libelle: 'Oui',
    aide: 'La caisse paie alors l’employeur, qui vous paie.',
  },
  { valeur: 'non', libelle: 'Non', aide: 'La caisse vous paie directement.' },
  {
    valeur: 'inconnu',
    libelle: JE_NE_SAIS_PAS,
    aide: 'Le montant ne change pas. Nous comptons un paiement direct.',
    douteux: true,
  },
] as const;

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const emplois = emploisDuJour(ctx);
  const seul = emplois.length === 1;
  return (
    <>
      {!seul && <h1>{titre}</h1>}
      {emplois.map(({ saisi }) => (
        <ChoixUnique
          key={saisi.cle}
          id={idChamp('maintien', saisi.cle)}
          legende={seul ? <h1>{titre}</h1> : nomDeLEmploi(saisi, ctx.r.emplois.indexOf(saisi))}
          options={CHOIX}
          valeur={saisi.subrogation}
          erreur={erreur(idChamp('maintien', saisi.cle))}
          surChange={(subrogation) =>
            modifier((r) => ({
              ...r,
              emplois: r.emplois.map((e) => (e.cle === saisi.cle ? { ...e, subrogation } : e)),
            }))
          }
        />
      ))}
    </>
  );
}

export const subrogation: Question = {
  nom: 'subrogation',
  cles: si((ctx) => ctx.b.salarie && emploisDuJour(ctx).length > 0),
  titre: () => 'L’employeur continue-t-il à vous payer pendant l’arrêt\u00a0?',
  controler: (ctx, c) => {
    for (const { saisi } of emploisDuJour(ctx)) {
      c.exiger(
        saisi.subrogation !== null,
        idChamp('maintien', saisi.cle),
        'Choisissez une réponse, même «\u00a0Je ne sais pas\u00a0».',
      );
    }
  },
  resume: (ctx) => emploisDuJour(ctx).map(({ saisi }) => dire(CHOIX, saisi.subrogation)),
  Corps,
};
