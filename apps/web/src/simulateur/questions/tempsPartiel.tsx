import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { idChamp } from '../adresses.ts';
import type { TempsPartielSaisi } from '../reponses.ts';
import { cleLibre, tempsPartielVide } from '../vides.ts';
import { JE_NE_SAIS_PAS, PAS_DE_REPONSE } from './choix.ts';
import { editer } from './listes.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(
    ctx.r,
    modifier,
    'tempsPartiel',
    (l) => tempsPartielVide(cleLibre('t', l)),
    true,
  );
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Le médecin a prescrit un temps partiel pendant l’arrêt. Donnez une ligne par mois.
      </p>
      <ListeEditable
        id="partiel-ajouter"
        lignes={liste.lignes}
        nom={(_, rang) => `Temps partiel ${rang + 1}`}
        ajouter="Ajouter une période"
        minimum={1}
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(t) => (
          <Periode t={t} erreur={erreur} changer={(valeurs) => liste.changer(t.cle, valeurs)} />
        )}
      </ListeEditable>
    </>
  );
}

interface ProprietesPeriode {
  readonly t: TempsPartielSaisi;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<TempsPartielSaisi>) => void;
}

function Periode({ t, erreur, changer }: ProprietesPeriode) {
  const id = (nom: string) => idChamp('partiel', t.cle, nom);
  return (
    <>
      <ChampDate
        id={id('du')}
        libelle="Premier jour à temps partiel"
        valeur={t.du}
        erreur={erreur(id('du'))}
        surChange={(du) => changer({ du })}
      />
      <ChampDate
        id={id('au')}
        libelle="Dernier jour à temps partiel"
        valeur={t.au}
        erreur={erreur(id('au'))}
        surChange={(au) => changer({ au })}
      />
      {!t.tempsPleinInconnu && (
        <ChampMontant
          id={id('tempsPlein')}
          libelle="Salaire brut à temps plein pour ces jours"
          valeur={t.tempsPlein}
          erreur={erreur(id('tempsPlein'))}
          surChange={(tempsPlein) => changer({ tempsPlein })}
        />
      )}
      <Coche
        id={id('tempsPleinInconnu')}
        cochee={t.tempsPleinInconnu}
        surChange={(tempsPleinInconnu) => changer({ tempsPleinInconnu })}
      >
        Je ne sais pas&nbsp;: salaire à temps plein
      </Coche>
      {!t.percuInconnu && (
        <ChampMontant
          id={id('percu')}
          libelle="Salaire brut reçu pour ces jours"
          valeur={t.percu}
          erreur={erreur(id('percu'))}
          surChange={(percu) => changer({ percu })}
        />
      )}
      <Coche
        id={id('percuInconnu')}
        cochee={t.percuInconnu}
        surChange={(percuInconnu) => changer({ percuInconnu })}
      >
        Je ne sais pas&nbsp;: salaire reçu
      </Coche>
    </>
  );
}

function direPeriode(t: TempsPartielSaisi): string {
  const plein = t.tempsPleinInconnu ? JE_NE_SAIS_PAS : `${t.tempsPlein}\u00a0€`;
  const percu = t.percuInconnu ? JE_NE_SAIS_PAS : `${t.percu}\u00a0€`;
  return `Du ${t.du} au ${t.au}. Temps plein\u00a0: ${plein}. Reçu\u00a0: ${percu}`;
}

export const tempsPartiel: Question = {
  nom: 'tempsPartiel',
  cles: si(({ r, b }) => b.couvert && r.cas.includes('temps-partiel')),
  titre: () => 'Quand avez-vous travaillé à temps partiel\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(
      r.tempsPartiel.length > 0,
      idChamp('partiel', 't1', 'du'),
      'Donnez les dates du temps partiel, ou décochez ce cas à la question d’avant.',
    );
    for (const t of r.tempsPartiel) {
      const id = (nom: string) => idChamp('partiel', t.cle, nom);
      c.periode(id, t, { du: 'le premier jour', au: 'le dernier jour' });
      if (!t.tempsPleinInconnu)
        c.montant(id('tempsPlein'), t.tempsPlein, 'le salaire à temps plein');
      if (!t.percuInconnu) c.montant(id('percu'), t.percu, 'le salaire reçu');
    }
  },
  resume: ({ r }) =>
    r.tempsPartiel.length === 0 ? [PAS_DE_REPONSE] : r.tempsPartiel.map(direPeriode),
  Corps,
};
