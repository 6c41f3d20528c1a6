import { dateOuNul } from '../../saisie/date.ts';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { idChamp } from '../adresses.ts';
import type { ArretSaisi, Envoi } from '../reponses.ts';
import { arretVide } from '../vides.ts';
import { dire, JE_NE_SAIS_PAS } from './choix.ts';
import { editer } from './listes.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

const CHOIX: readonly { valeur: Envoi; libelle: string; aide: string; douteux?: boolean }[] = [
  {
    valeur: 'a-temps',
    libelle: 'Oui, dans les deux jours',
    aide: 'Nous comptons un avis fait et envoyé le premier jour de l’arrêt.',
  },
  {
    valeur: 'dates',
    libelle: 'Non, ou un autre jour',
    aide: 'Vous donnez la date de l’avis et la date d’envoi.',
  },
  {
    valeur: 'inconnu',
    libelle: JE_NE_SAIS_PAS,
    aide: 'Nous gardons les deux cas\u00a0: le résultat sera une fourchette.',
    douteux: true,
  },
];

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'arrets', (l) => arretVide(`a${l.length + 1}`));
  return (
    <>
      <ChoixUnique
        id="envoi"
        legende={<h1>{titre}</h1>}
        aide="Le médecin l’envoie souvent lui-même, par internet."
        options={CHOIX}
        valeur={ctx.r.envoi}
        surChange={(envoi) => modifier((r) => ({ ...r, envoi }))}
      />
      {ctx.r.envoi === 'dates' &&
        liste.lignes.map((a) => (
          <DatesDeLAvis
            key={a.cle}
            arret={a}
            seul={liste.lignes.length === 1}
            erreur={erreur}
            changer={(valeurs) => liste.changer(a.cle, valeurs)}
          />
        ))}
      <Depliant titre="Que se passe-t-il en cas de retard&nbsp;?">
        <p>
          Au premier retard, la caisse avertit. Au deuxième retard en deux ans, elle réduit
          l’indemnité. Après la fin de l’arrêt, elle ne paie plus rien.
        </p>
      </Depliant>
    </>
  );
}

interface ProprietesDates {
  readonly arret: ArretSaisi;
  readonly seul: boolean;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<ArretSaisi>) => void;
}

function DatesDeLAvis({ arret, seul, erreur, changer }: ProprietesDates) {
  const id = (nom: string) => idChamp('arret', arret.cle, nom);
  return (
    <fieldset className="carte">
      <legend>{seul ? 'L’avis d’arrêt' : `Avis de l’arrêt du ${arret.du}`}</legend>
      <ChampDate
        id={id('prescritLe')}
        libelle="Date écrite par le médecin"
        aide={`Vide\u00a0: le premier jour de l’arrêt, ${arret.du}.`}
        valeur={arret.prescritLe}
        erreur={erreur(id('prescritLe'))}
        surChange={(prescritLe) => changer({ prescritLe })}
      />
      {!arret.envoiInconnu && (
        <ChampDate
          id={id('envoyeLe')}
          libelle="Date d’envoi à la caisse"
          aide="Vide&nbsp;: le même jour que l’avis."
          valeur={arret.envoyeLe}
          erreur={erreur(id('envoyeLe'))}
          surChange={(envoyeLe) => changer({ envoyeLe })}
        />
      )}
      <Coche
        id={id('envoiInconnu')}
        cochee={arret.envoiInconnu}
        surChange={(envoiInconnu) => changer({ envoiInconnu })}
      >
        Je ne sais pas quand il est parti
      </Coche>
    </fieldset>
  );
}

export const envoi: Question = {
  nom: 'envoi',
  cles: si(({ b }) => b.couvert),
  titre: () => 'L’avis d’arrêt est-il parti à temps\u00a0?',
  controler: ({ r }, c) => {
    if (r.envoi !== 'dates') return;
    for (const a of r.arrets) {
      const id = (nom: string) => idChamp('arret', a.cle, nom);
      c.dateFacultative(id('prescritLe'), a.prescritLe, 'la date de l’avis');
      if (a.envoiInconnu) continue;
      c.dateFacultative(id('envoyeLe'), a.envoyeLe, 'la date d’envoi');
      const prescrit = dateOuNul(a.prescritLe) ?? dateOuNul(a.du);
      const envoye = dateOuNul(a.envoyeLe);
      c.exiger(
        prescrit === null || envoye === null || envoye >= prescrit,
        id('envoyeLe'),
        'L’envoi est avant l’avis. Vérifiez les deux dates.',
      );
    }
  },
  resume: ({ r }) => (r.envoi === 'dates' ? r.arrets.map(direEnvoi) : [dire(CHOIX, r.envoi)]),
  Corps,
};

function direEnvoi(a: ArretSaisi): string {
  const prescrit = a.prescritLe.trim() === '' ? a.du : a.prescritLe;
  const envoye = a.envoyeLe.trim() === '' ? prescrit : a.envoyeLe;
  return `Avis du ${prescrit}, ${a.envoiInconnu ? 'envoi inconnu' : `envoyé le ${envoye}`}`;
}
