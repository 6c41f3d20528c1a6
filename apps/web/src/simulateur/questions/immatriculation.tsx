import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { direOuiNon, JE_NE_SAIS_PAS } from './choix.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const CHOIX = [
  { valeur: 'oui', libelle: 'Oui, depuis un an ou plus' },
  { valeur: 'non', libelle: 'Non, depuis moins d’un an' },
  { valeur: 'inconnu', libelle: JE_NE_SAIS_PAS, douteux: true },
] as const;

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  return (
    <>
      <ChoixUnique
        id="immatriculation"
        legende={<h1>{titre}</h1>}
        aide="L’arrêt dépasse six mois&nbsp;: la loi demande un an d’inscription au premier jour."
        options={CHOIX}
        valeur={ctx.r.immatriculation}
        erreur={erreur('immatriculation')}
        surChange={(immatriculation) => modifier((r) => ({ ...r, immatriculation }))}
      />
      {ctx.r.immatriculation === 'non' && (
        <ChampDate
          id="immatriculationLe"
          libelle="Date de l’inscription"
          valeur={ctx.r.immatriculationLe}
          erreur={erreur('immatriculationLe')}
          surChange={(immatriculationLe) => modifier((r) => ({ ...r, immatriculationLe }))}
        />
      )}
    </>
  );
}

export const immatriculation: Question = {
  nom: 'immatriculation',
  cles: si(({ b }) => b.salarie && b.immatriculation),
  titre: () => 'Êtes-vous inscrit à la Sécurité sociale depuis un an\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(
      r.immatriculation !== null,
      'immatriculation',
      'Choisissez une réponse, même «\u00a0Je ne sais pas\u00a0».',
    );
    if (r.immatriculation === 'non') {
      c.date('immatriculationLe', r.immatriculationLe, 'la date de l’inscription');
    }
  },
  resume: ({ r }) =>
    r.immatriculation === 'non'
      ? [`Non, depuis le ${r.immatriculationLe}`]
      : [direOuiNon(r.immatriculation)],
  Corps,
};
