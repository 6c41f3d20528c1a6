import { idChamp } from '../../simulateur/adresses.ts';
import type { EmploiLu } from '../../simulateur/lecture.ts';
import { OUI_NON_INCONNU } from '../../simulateur/questions/choix.ts';
import type { ProprietesCorps } from '../../simulateur/questions/question.ts';
import { nomDeLaRangee } from '../../simulateur/questions/salaires.tsx';
import { rangeesDePaie } from '../../simulateur/rangees.ts';
import { COMPLEMENT_VIDE, type ComplementSaisi } from '../../simulateur/reponses.ts';
import { Champ } from '../../ui/Champ.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';

type Proprietes = Pick<ProprietesCorps, 'ctx' | 'modifier' | 'erreur'> & {
  readonly emploi: EmploiLu;
  /** Empty for the only job. */
  readonly nom: string;
};

function lire({ ctx, emploi, modifier }: Proprietes) {
  const { cle } = emploi.saisi;
  return {
    dit: ctx.r.complements[cle] ?? COMPLEMENT_VIDE,
    id: (nom: string) => idChamp('semaine', cle, nom),
    changer: (valeurs: Partial<ComplementSaisi>) =>
      modifier((r) => ({
        ...r,
        complements: {
          ...r.complements,
          [cle]: { ...COMPLEMENT_VIDE, ...r.complements[cle], ...valeurs },
        },
      })),
  };
}

/** Hours and hourly pay agreed: the wage of a day for the contracts that start from the week. */
export function SemaineDePaie(p: Proprietes) {
  const { dit, id, changer } = lire(p);
  return (
    <section className="contrats-fait">
      <h2>Votre paie d’une semaine{p.nom !== '' && `, ${p.nom}`}</h2>
      <p>Un contrat part de la semaine prévue au contrat de travail, pas des paies.</p>
      <ChampMontant
        id={id('tauxHoraire')}
        libelle="Salaire brut d’une heure"
        valeur={dit.tauxHoraire}
        erreur={p.erreur(id('tauxHoraire'))}
        surChange={(tauxHoraire) => changer({ tauxHoraire })}
      />
      <Champ
        id={id('heures')}
        libelle="Heures par semaine"
        aide="Sans réponse, nous prenons 35 heures."
        valeur={dit.heures}
        erreur={p.erreur(id('heures'))}
        inputMode="decimal"
        unite="heures"
        court
        surChange={(heures) => changer({ heures })}
      />
      <ChampMontant
        id={id('primes')}
        libelle="Primes fixes d’une semaine (facultatif)"
        valeur={dit.primes}
        erreur={p.erreur(id('primes'))}
        surChange={(primes) => changer({ primes })}
      />
      {p.emploi.type === 'mission' && (
        <>
          <Indemnite
            id={id('ifm')}
            legende="Touchez-vous l’indemnité de fin de mission (10&nbsp;%)&nbsp;?"
            valeur={dit.ifm}
            surChange={(ifm) => changer({ ifm })}
          />
          <Indemnite
            id={id('iccp')}
            legende="Touchez-vous l’indemnité de congés payés (10&nbsp;%)&nbsp;?"
            valeur={dit.iccp}
            surChange={(iccp) => changer({ iccp })}
          />
        </>
      )}
    </section>
  );
}

interface ProprietesIndemnite {
  readonly id: string;
  readonly legende: string;
  readonly valeur: ComplementSaisi['ifm'];
  readonly surChange: (valeur: NonNullable<ComplementSaisi['ifm']>) => void;
}

/** Nearly always: what is shown is what the engine presumes. */
function Indemnite({ id, legende, valeur, surChange }: ProprietesIndemnite) {
  return (
    <ChoixUnique
      id={id}
      legende={legende}
      options={OUI_NON_INCONNU}
      valeur={valeur ?? 'inconnu'}
      enLigne
      surChange={surChange}
    />
  );
}

const CATEGORIES: Readonly<Record<string, string>> = { cadre: 'Cadre', 'non-cadre': 'Non-cadre' };

export function Categorie(p: Proprietes) {
  const { dit, id, changer } = lire(p);
  const mots = [...new Set(p.ctx.r.contrats.flatMap((c) => c.categories))];
  return (
    <section className="contrats-fait">
      <ChampListe
        id={id('categorie')}
        libelle={`Votre catégorie${p.nom === '' ? '' : `, ${p.nom}`} (facultatif)`}
        options={mots.map((mot) => ({ valeur: mot, libelle: CATEGORIES[mot] ?? mot }))}
        valeur={dit.categorie}
        surChange={(categorie) => changer({ categorie })}
      />
    </section>
  );
}

/** Net pays, beside the gross ones already typed. */
export function PaiesNettes(p: Proprietes) {
  const { dit, id, changer } = lire(p);
  const rangees = rangeesDePaie(p.ctx.r, p.emploi.saisi.cle, p.ctx.le);
  return (
    <section className="contrats-fait">
      <h2>Vos salaires nets{p.nom !== '' && `, ${p.nom}`} (facultatif)</h2>
      <p>Un contrat compare le total à votre salaire net, «&nbsp;net à payer avant impôt&nbsp;».</p>
      {rangees.map((rangee) => (
        <ChampMontant
          key={rangee.cle}
          id={id(`net-${rangee.cle}`)}
          libelle={`Net, ${nomDeLaRangee(rangee)}`}
          valeur={dit.nets[rangee.cle] ?? ''}
          erreur={p.erreur(id(`net-${rangee.cle}`))}
          surChange={(net) => changer({ nets: { ...dit.nets, [rangee.cle]: net } })}
        />
      ))}
    </section>
  );
}
