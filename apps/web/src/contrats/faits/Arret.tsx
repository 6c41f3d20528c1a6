import { idChamp } from '../../simulateur/adresses.ts';
import { editer } from '../../simulateur/questions/listes.ts';
import type { ProprietesCorps } from '../../simulateur/questions/question.ts';
import type { CauseDeMaladie } from '../../simulateur/reponses.ts';
import { cleLibre, periodeVide } from '../../simulateur/vides.ts';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';

type Proprietes = Pick<ProprietesCorps, 'ctx' | 'modifier' | 'erreur'>;

const CAUSES: readonly { valeur: CauseDeMaladie | 'ordinaire'; libelle: string }[] = [
  { valeur: 'ordinaire', libelle: 'Une autre maladie, ou je préfère ne pas dire' },
  { valeur: 'psychiatrique', libelle: 'Un trouble psychique' },
  { valeur: 'neurologique', libelle: 'Une maladie neurologique' },
  { valeur: 'disco-vertebral', libelle: 'Un mal de dos' },
  { valeur: 'grossesse-pathologique', libelle: 'Une grossesse difficile' },
  { valeur: 'cure', libelle: 'Une cure thermale' },
];

/** A kind of illness, only because a clause names it; never a diagnosis, always optional. */
export function Cause({ ctx, modifier }: Proprietes) {
  return (
    <section className="contrats-fait">
      <ChoixUnique
        id="cause"
        legende="Quel genre de maladie&nbsp;? (facultatif)"
        aide="Votre contrat a une règle à part pour certaines maladies. Cette réponse reste dans votre navigateur. Elle est dans le lien, si vous le partagez."
        options={CAUSES}
        valeur={ctx.r.cause ?? 'ordinaire'}
        surChange={(cause) =>
          modifier((r) => ({ ...r, cause: cause === 'ordinaire' ? null : cause }))
        }
      />
    </section>
  );
}

/** Stays in hospital: some contracts pay them more. */
export function Sejours({ ctx, modifier, erreur }: Proprietes) {
  const liste = editer(ctx.r, modifier, 'hospitalisations', (l) => periodeVide(cleLibre('s', l)));
  return (
    <section className="contrats-fait">
      <h2>Vos séjours à l’hôpital</h2>
      <p>Un contrat paie plus ces jours. Aucun séjour&nbsp;? Continuez.</p>
      <ListeEditable
        id="sejour-ajouter"
        lignes={liste.lignes}
        nom={(_, rang) => `Séjour ${rang + 1}`}
        ajouter="Ajouter un séjour"
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(p) =>
          (['du', 'au'] as const).map((nom) => (
            <ChampDate
              key={nom}
              id={idChamp('sejour', p.cle, nom)}
              libelle={nom === 'du' ? 'Premier jour à l’hôpital' : 'Dernier jour à l’hôpital'}
              valeur={p[nom]}
              erreur={erreur(idChamp('sejour', p.cle, nom))}
              surChange={(valeur) => liste.changer(p.cle, { [nom]: valeur })}
            />
          ))
        }
      </ListeEditable>
    </section>
  );
}

/** Registration as a job seeker, and its benefit: some contracts keep their cover for it, up to that amount. */
export function Inscription({ ctx, modifier, erreur }: Proprietes) {
  return (
    <>
      {ctx.r.chomage
        .filter((p) => p.du !== '')
        .map((p) => (
          <section className="contrats-fait" key={p.cle}>
            <ChoixUnique
              id={idChamp('chomage', p.cle, 'inscrit')}
              legende={`Étiez-vous inscrit à France Travail, à partir du ${p.du}\u00a0?`}
              aide="Un contrat garde sa garantie si vous êtes inscrit."
              options={[
                { valeur: 'oui', libelle: 'Oui' },
                { valeur: 'non', libelle: 'Non' },
              ]}
              valeur={p.inscrit ?? 'oui'}
              enLigne
              surChange={(inscrit) =>
                modifier((r) => ({
                  ...r,
                  chomage: r.chomage.map((c) => (c.cle === p.cle ? { ...c, inscrit } : c)),
                }))
              }
            />
            <ChampMontant
              id={idChamp('chomage', p.cle, 'allocation')}
              libelle="Allocation chômage brute d’un jour (facultatif)"
              aide="Après votre contrat de travail, le total ne peut pas la dépasser."
              valeur={p.allocation ?? ''}
              erreur={erreur(idChamp('chomage', p.cle, 'allocation'))}
              surChange={(allocation) =>
                modifier((r) => ({
                  ...r,
                  chomage: r.chomage.map((c) => (c.cle === p.cle ? { ...c, allocation } : c)),
                }))
              }
            />
          </section>
        ))}
    </>
  );
}
