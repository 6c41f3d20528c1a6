import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { idChamp } from '../adresses.ts';
import type { ChomageSaisi } from '../reponses.ts';
import { chomageVide, cleLibre } from '../vides.ts';
import { direOuiNon, OUI_NON_INCONNU } from './choix.ts';
import { editer } from './listes.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'chomage', (l) => chomageVide(cleLibre('c', l)), true);
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Vous avez des jours sans contrat avant l’arrêt. Le chômage garde vos droits. Pas de
        chômage&nbsp;? Laissez vide et continuez.
      </p>
      <ListeEditable
        id="chomage-ajouter"
        lignes={liste.lignes}
        nom={(_, rang) => `Période de chômage ${rang + 1}`}
        ajouter="Ajouter une période"
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(p) => (
          <Periode p={p} erreur={erreur} changer={(valeurs) => liste.changer(p.cle, valeurs)} />
        )}
      </ListeEditable>
    </>
  );
}

interface ProprietesPeriode {
  readonly p: ChomageSaisi;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<ChomageSaisi>) => void;
}

function Periode({ p, erreur, changer }: ProprietesPeriode) {
  const id = (nom: string) => idChamp('chomage', p.cle, nom);
  return (
    <>
      <ChampDate
        id={id('du')}
        libelle="Premier jour de chômage"
        valeur={p.du}
        erreur={erreur(id('du'))}
        surChange={(du) => changer({ du })}
      />
      {!p.enCours && (
        <ChampDate
          id={id('au')}
          libelle="Dernier jour de chômage"
          valeur={p.au}
          erreur={erreur(id('au'))}
          surChange={(au) => changer({ au })}
        />
      )}
      <Coche id={id('enCours')} cochee={p.enCours} surChange={(enCours) => changer({ enCours })}>
        Toujours au chômage
      </Coche>
      <ChoixUnique
        id={id('indemnise')}
        legende="France Travail vous payait-il&nbsp;?"
        options={OUI_NON_INCONNU}
        valeur={p.indemnise}
        erreur={erreur(id('indemnise'))}
        enLigne
        surChange={(indemnise) => changer({ indemnise })}
      />
    </>
  );
}

function estVide(p: ChomageSaisi): boolean {
  return p.du.trim() === '' && p.au.trim() === '' && p.indemnise === null;
}

export const chomage: Question = {
  nom: 'chomage',
  cles: si(({ b }) => b.salarie && b.chomage),
  titre: () => 'Avez-vous été au chômage avant l’arrêt\u00a0?',
  controler: ({ r }, c) => {
    for (const p of r.chomage) {
      if (estVide(p)) continue;
      const id = (nom: string) => idChamp('chomage', p.cle, nom);
      c.date(id('du'), p.du, 'le premier jour de chômage');
      if (!p.enCours) {
        c.date(id('au'), p.au, 'le dernier jour de chômage');
        c.ordre(id('au'), p.du, p.au);
      }
      c.exiger(p.indemnise !== null, id('indemnise'), 'Dites si France Travail vous payait.');
    }
  },
  resume: ({ r }) => {
    const dites = r.chomage.filter((p) => !estVide(p));
    if (dites.length === 0) return ['Pas de chômage'];
    return dites.map(
      (p) =>
        `Du ${p.du} ${p.enCours ? ', en cours' : `au ${p.au}`}, payé\u00a0: ${direOuiNon(p.indemnise).toLowerCase()}`,
    );
  },
  Corps,
};
