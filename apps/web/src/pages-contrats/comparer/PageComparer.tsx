import { NATURES } from '@almanach/moteur';
import { nature } from '@almanach/textes';
import { type SyntheticEvent, useMemo, useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { majuscule } from '../../resultat/mots.ts';
import { CasesACocher } from '../../ui/CasesACocher.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { COMPARER, CONTRATS } from '../adresses.ts';
import { FICHES } from '../donnees/catalogue.ts';
import { relire as relireBrouillon } from '../editeur/brouillon.ts';
import { examiner } from '../editeur/examiner.ts';
import { NOMS_STATUTS, STATUTS } from '../essai/personne.ts';
import { Comparaison } from './Comparaison.tsx';
import type { Candidat } from './comparaison.ts';
import { garder, lireSaisie, relire, SAISIE_VIDE, type Saisie } from './saisie.ts';

const TITRE = 'Comparer des contrats';
const BROUILLON = 'brouillon';

/** One situation under several contracts: who pays what, and what nobody pays. */
export function PageComparer({ requete, le }: { requete: string; le: string }) {
  const candidats = useMemo(tousLesCandidats, []);
  const [saisie, changer] = useState(() => avecDemande(relire(), requete, candidats));
  const [essai, essayer] = useState(0);
  const ecrire = (s: Saisie) => {
    changer(s);
    garder(s);
  };
  const lu = useMemo(() => lireSaisie(saisie, le), [saisie, le]);
  const erreurs = essai > 0 && !lu.ok ? lu.erreurs : [];
  const poser = <C extends keyof Saisie>(cle: C) => ({
    id: cle,
    valeur: saisie[cle],
    surChange: (valeur: Saisie[C]) => ecrire({ ...saisie, [cle]: valeur, demande: false }),
    erreur: erreurs.find((e) => e.champ === cle)?.texte,
  });
  const envoyer = (e: SyntheticEvent) => {
    e.preventDefault();
    essayer(essai + 1);
    if (lu.ok) ecrire({ ...saisie, demande: true });
  };
  return (
    <>
      <Lien className="retour" href={CONTRATS}>
        <Icone nom="retour" />
        Tous les contrats
      </Lien>
      <h1>{TITRE}</h1>
      <p className="chapeau">
        Un arrêt, et de deux à quatre contrats. Le calcul se fait ici, rien n’est envoyé.
      </p>
      <ResumeErreurs erreurs={erreurs} essai={essai} />
      <form onSubmit={envoyer} noValidate>
        <h2>Votre situation</h2>
        <Situation poser={poser} />
        <div className="choix-contrats">
          <CasesACocher
            id="contrats"
            legende="Contrats à comparer, de 2 à 4"
            cases={candidats.map((c) => ({ valeur: c.id, libelle: c.titre }))}
            cochees={saisie.contrats}
            surChange={(id, cochee) =>
              poser('contrats').surChange(
                cochee ? [...saisie.contrats, id] : saisie.contrats.filter((c) => c !== id),
              )
            }
            erreur={erreurs.find((e) => e.champ === 'contrats')?.texte}
          />
        </div>
        <p className="actions suite">
          <button type="submit" className="bouton">
            Comparer
          </button>
          <button type="button" className="bouton nu" onClick={() => ecrire(SAISIE_VIDE)}>
            Effacer ce formulaire
          </button>
        </p>
      </form>
      <p role="status" className="suite">
        {saisie.demande && lu.ok && `Comparaison faite\u00a0: ${saisie.contrats.length} contrats.`}
      </p>
      {saisie.demande && lu.ok && (
        <Comparaison
          lu={lu}
          candidats={saisie.contrats.flatMap((id) => candidats.find((c) => c.id === id) ?? [])}
        />
      )}
      <PriseDeFocus titre={TITRE} cle={COMPARER} />
    </>
  );
}

type Pose = <C extends ChampTexte | 'statut' | 'nature'>(
  cle: C,
) => {
  id: string;
  valeur: Saisie[C];
  surChange: (valeur: Saisie[C]) => void;
  erreur: string | undefined;
};

type ChampTexte = 'brut' | 'net' | 'depuis' | 'du' | 'au' | 'hopitalDu' | 'hopitalAu' | 'adhesion';

function Situation({ poser }: { poser: Pose }) {
  return (
    <div className="champs">
      <ChampListe
        libelle="Vous êtes"
        options={STATUTS.map((s) => ({ valeur: s, libelle: NOMS_STATUTS[s] }))}
        {...poser('statut')}
      />
      <ChampMontant libelle="Salaire ou revenu brut d’un mois" {...poser('brut')} />
      <ChampMontant
        libelle="Salaire net d’un mois (facultatif)"
        aide="Sans lui, nous ne disons pas ce qui manque."
        {...poser('net')}
      />
      <ChampDate libelle="Dans cet emploi depuis le" {...poser('depuis')} />
      <ChampListe
        libelle="Raison de l’arrêt"
        options={NATURES.map((n) => ({ valeur: n, libelle: majuscule(nature(n)) }))}
        {...poser('nature')}
      />
      <ChampDate libelle="Premier jour de l’arrêt" {...poser('du')} />
      <ChampDate libelle="Dernier jour de l’arrêt" {...poser('au')} />
      <ChampDate libelle="Entrée à l’hôpital (facultatif)" {...poser('hopitalDu')} />
      <ChampDate libelle="Sortie de l’hôpital (facultatif)" {...poser('hopitalAu')} />
      <ChampDate
        libelle="Adhésion aux contrats (facultatif)"
        aide="Vide&nbsp;: le premier jour de l’emploi."
        {...poser('adhesion')}
      />
    </div>
  );
}

/** The catalogue, and the contract being written when the engine reads it. */
function tousLesCandidats(): readonly Candidat[] {
  const brouillon = relireBrouillon();
  const ecrit = brouillon === null ? null : examiner(brouillon.texte).contrat;
  const catalogue = FICHES.map((f) => ({
    id: f.id,
    titre: f.derniere.titre,
    versions: f.versions,
  }));
  if (ecrit === null) return catalogue;
  const titre = `Votre contrat\u00a0: ${ecrit.titre}`;
  return [{ id: BROUILLON, titre, versions: [ecrit] }, ...catalogue];
}

/** `?c=` adds a contract to those already chosen. */
function avecDemande(s: Saisie, requete: string, candidats: readonly Candidat[]): Saisie {
  const connus = s.contrats.filter((id) => candidats.some((c) => c.id === id));
  const id = new URLSearchParams(requete).get('c') ?? '';
  const nouveau = candidats.some((c) => c.id === id) && !connus.includes(id);
  const contrats = nouveau ? [...connus, id] : connus;
  return { ...s, contrats, demande: s.demande && !nouveau };
}
