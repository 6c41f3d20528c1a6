import { type Jour, jourDeSemaine, type Mois, moisDe } from '@almanach/bareme';
import { euros } from '@almanach/textes';
import { memo } from 'react';
import { montantDe } from '../montants.ts';
import { AccoladeVue } from './AccoladeVue.tsx';
import type { Accolade } from './accolades.ts';
import { CaseJour } from './Jour.tsx';
import type { JourVue } from './jours.ts';
import { moisEtAnnee } from './libelles.ts';
import type { MoisVue, TotalMois } from './mois.ts';

interface Proprietes {
  readonly mois: MoisVue;
  readonly vues: ReadonlyMap<Jour, JourVue>;
  readonly accolades: readonly Accolade[];
  /** The chosen day when it stands in this month, else `null`: the other months are not drawn again. */
  readonly choisi: Jour | null;
  readonly masque: boolean;
}

/** One line of the almanach: weeks on a phone, one row of 31 columns on a desktop. */
export const MoisAlmanach = memo(function MoisAlmanach({
  mois,
  vues,
  accolades,
  choisi,
  masque,
}: Proprietes) {
  const [nom, annee] = moisEtAnnee(mois.mois);
  return (
    <div role="rowgroup" className={masque ? 'mois masque' : 'mois'} aria-label={`${nom} ${annee}`}>
      {mois.semaines.map((semaine, rang) => {
        const premiere = rang === 0;
        const derniere = rang === mois.semaines.length - 1;
        const vide = semaine.every((jour) => !vues.has(jour));
        return (
          <div role="row" className={vide ? 'sem vide' : 'sem'} key={semaine[0]}>
            {premiere && <EnTeteMois mois={mois} nom={nom} annee={annee} />}
            {semaine.map((jour) => (
              <CaseJour
                key={jour}
                jour={jour}
                vue={vues.get(jour)}
                colonne={jourDeSemaine(jour) + 1}
                choisi={jour === choisi}
                tete={estPremierDuMois(jour, mois.mois)}
              />
            ))}
            {derniere && <TotalDuMois total={mois.total} />}
          </div>
        );
      })}
      {accolades.map((accolade) => (
        <AccoladeVue key={accolade.prescription.id} accolade={accolade} />
      ))}
    </div>
  );
});

function estPremierDuMois(jour: Jour, mois: Mois): boolean {
  return moisDe(jour - 1) !== mois;
}

function EnTeteMois({ mois, nom, annee }: { mois: MoisVue; nom: string; annee: string }) {
  return (
    <>
      <div role="rowheader" className="mois-nom">
        <span>
          {nom} <small>{annee}</small>
        </span>
        <span className="echelle">{echelle(mois.echelles)}</span>
        {mois.sautes > 0 && <small className="sautes">{apresSaut(mois.sautes)}</small>}
      </div>
      <div className="jsem" aria-hidden="true">
        {['L', 'M', 'M', 'J', 'V', 'S', 'D'].map((initiale, rang) => (
          <span key={`${initiale}${rang}`}>{initiale}</span>
        ))}
      </div>
    </>
  );
}

function echelle(echelles: MoisVue['echelles']): string {
  const connues = echelles.filter((e) => e !== null).map((e) => euros(montantDe(e)));
  return connues.length === 0 ? 'sans échelle' : `100\u00a0% = ${connues.join(' puis ')}`;
}

function apresSaut(nombre: number): string {
  return `après ${nombre} mois sans arrêt`;
}

function TotalDuMois({ total }: { total: TotalMois }) {
  const montant = euros(montantDe(total.cents));
  return (
    <div role="gridcell" className="mois-total">
      <span>{nature(total)}</span>
      <strong>{total.inconnus > 0 && total.cents === 0 ? 'inconnu' : montant}</strong>
      {total.contrats > 0 && (
        <small className="maintien">et {euros(montantDe(total.contrats))} des contrats</small>
      )}
      {total.maintien > 0 && (
        <small className="maintien">et {euros(montantDe(total.maintien))} de l’employeur</small>
      )}
    </div>
  );
}

function nature({ cents, inconnus }: TotalMois): string {
  if (inconnus > 0) return cents === 0 ? 'brut' : 'brut connu';
  return cents === 0 ? 'aucun jour payé' : 'brut';
}
