import { euros } from '@almanach/textes';
import { lireMontantSaisi } from '../../saisie/nombre.ts';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { idChamp } from '../adresses.ts';
import { anneesDeRevenu } from '../annees.ts';
import { REVENU_VIDE, type RevenuSaisi, type TypeDeChiffre } from '../reponses.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const TYPES: readonly { valeur: TypeDeChiffre; libelle: string }[] = [
  { valeur: 'vente', libelle: 'Vente de marchandises' },
  { valeur: 'services', libelle: 'Prestations de services' },
  { valeur: 'bnc', libelle: 'Activité libérale' },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const micro = ctx.r.activite === 'micro';
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        {micro
          ? 'Écrivez le chiffre d’affaires de chaque année civile, avant abattement.'
          : 'Écrivez le revenu de chaque année civile, celui de vos cotisations.'}
      </p>
      {anneesDeRevenu(ctx.r, ctx.le).map((annee) => {
        const cle = String(annee);
        const revenu = ctx.r.revenus[cle] ?? REVENU_VIDE;
        const id = (nom: string) => idChamp('revenu', cle, nom);
        const changer = (valeurs: Partial<RevenuSaisi>) =>
          modifier((r) => ({
            ...r,
            revenus: { ...r.revenus, [cle]: { ...REVENU_VIDE, ...r.revenus[cle], ...valeurs } },
          }));
        return (
          <div className="fiche" key={cle}>
            <ChampMontant
              id={id('montant')}
              libelle={`${micro ? 'Chiffre d’affaires' : 'Revenu'} de ${cle}`}
              valeur={revenu.montant}
              erreur={erreur(id('montant'))}
              surChange={(montant) => changer({ montant, inconnu: false })}
            />
            {micro && (
              <ChampListe
                id={id('type')}
                libelle={`Nature de l’activité en ${cle}`}
                options={TYPES}
                valeur={revenu.type}
                surChange={(type) => changer({ type })}
              />
            )}
            <Coche
              id={id('inconnu')}
              cochee={revenu.inconnu}
              surChange={(inconnu) => changer({ inconnu })}
            >
              Je ne sais pas
            </Coche>
          </div>
        );
      })}
      <Depliant titre="Où trouver ces chiffres&nbsp;?">
        <p>
          {micro
            ? 'Sur vos déclarations de chiffre d’affaires à l’Urssaf.'
            : 'Sur votre déclaration de revenus, ou sur l’échéancier de cotisations de l’Urssaf.'}
        </p>
      </Depliant>
    </>
  );
}

export const revenus: Question = {
  nom: 'revenus',
  cles: si((ctx) => ctx.b.revenus && anneesDeRevenu(ctx.r, ctx.le).length > 0),
  titre: () => 'Combien avez-vous gagné ces dernières années\u00a0?',
  controler: (ctx, c) => {
    for (const annee of anneesDeRevenu(ctx.r, ctx.le)) {
      const revenu = ctx.r.revenus[String(annee)] ?? REVENU_VIDE;
      if (revenu.inconnu) continue;
      c.montant(
        idChamp('revenu', String(annee), 'montant'),
        revenu.montant,
        `le montant de ${annee}`,
      );
    }
  },
  resume: (ctx) =>
    anneesDeRevenu(ctx.r, ctx.le).map((annee) => {
      const revenu = ctx.r.revenus[String(annee)] ?? REVENU_VIDE;
      const lu = lireMontantSaisi(revenu.montant);
      const dit = revenu.inconnu ? 'je ne sais pas' : lu.ok ? euros(lu.valeur) : 'à compléter';
      return `${annee}\u00a0: ${dit}`;
    }),
  Corps,
};
