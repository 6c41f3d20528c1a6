import { idChamp } from '../simulateur/adresses.ts';
import { type EmploiLu, emploisLus } from '../simulateur/lecture.ts';
import { emploisDuJour } from '../simulateur/questions/emploisDuJour.ts';
import { emploisSansAnciennete, faitsAPoser } from '../simulateur/questions/faitsDemandes.ts';
import { nomDeLEmploi } from '../simulateur/questions/nomsEmploi.ts';
import type { Contexte, ProprietesCorps } from '../simulateur/questions/question.ts';
import { Champ } from '../ui/Champ.tsx';
import { ChampDate } from '../ui/ChampDate.tsx';
import { Coche } from '../ui/Coche.tsx';
import { Cause, Inscription, Sejours } from './faits/Arret.tsx';
import { Categorie, PaiesNettes, SemaineDePaie } from './faits/Emploi.tsx';
import './contrats.css';

/** The job of the stop, else the last one. */
function emploisRegardes(ctx: Contexte): EmploiLu[] {
  const duJour = emploisDuJour(ctx);
  if (duJour.length > 0) return duJour;
  return [...emploisLus(ctx.r)].sort((a, b) => b.au - a.au).slice(0, 1);
}

/** What the contracts ask and the law does not, each with its reason. */
export default function FaitsDesContrats(p: ProprietesCorps) {
  const { ctx, modifier, erreur } = p;
  const { r } = ctx;
  const faits = faitsAPoser(ctx);
  const emplois = emploisRegardes(ctx);
  const nom = (e: EmploiLu) =>
    emplois.length > 1 ? nomDeLEmploi(e.saisi, r.emplois.indexOf(e.saisi)) : '';
  return (
    <>
      {faits.includes('semaine') &&
        emplois.map((e) => <SemaineDePaie key={e.saisi.cle} {...p} emploi={e} nom={nom(e)} />)}
      {faits.includes('categorie') &&
        emplois.map((e) => <Categorie key={e.saisi.cle} {...p} emploi={e} nom={nom(e)} />)}
      {faits.includes('anciennete') &&
        emploisSansAnciennete(ctx).map(({ saisi }) => (
          <ChampDate
            key={saisi.cle}
            id={idChamp('anciennete', saisi.cle)}
            libelle="Premier jour chez cet employeur (facultatif)"
            valeur={saisi.anciennete}
            erreur={erreur(idChamp('anciennete', saisi.cle))}
            surChange={(anciennete) =>
              modifier((x) => ({
                ...x,
                emplois: x.emplois.map((y) => (y.cle === saisi.cle ? { ...y, anciennete } : y)),
              }))
            }
          />
        ))}
      {faits.includes('net') &&
        emplois.map((e) => <PaiesNettes key={e.saisi.cle} {...p} emploi={e} nom={nom(e)} />)}
      {faits.includes('inscription') && <Inscription {...p} />}
      {faits.includes('naissance') && (
        <ChampDate
          id="naissance"
          libelle="Votre date de naissance (facultatif)"
          aide="Le contrat fixe un âge. Sans réponse, nous vous supposons moins de 60 ans."
          valeur={r.naissance}
          erreur={erreur('naissance')}
          surChange={(naissance) =>
            modifier((x) => ({ ...x, naissance, naissanceInconnue: false }))
          }
        />
      )}
      {faits.includes('enfants') && (
        <>
          <Champ
            id="enfants"
            libelle="Enfants à votre charge"
            valeur={r.enfants}
            erreur={erreur('enfants')}
            inputMode="numeric"
            court
            surChange={(enfants) => modifier((x) => ({ ...x, enfants, enfantsInconnu: false }))}
          />
          <Coche
            id="enfantsInconnu"
            cochee={r.enfantsInconnu}
            surChange={(enfantsInconnu) => modifier((x) => ({ ...x, enfantsInconnu }))}
          >
            Je ne sais pas
          </Coche>
        </>
      )}
      {faits.includes('cause') && <Cause {...p} />}
      {faits.includes('hospitalisations') && <Sejours {...p} />}
    </>
  );
}
