import type { ContratSaisi } from '../simulateur/reponses.ts';
import { Champ } from '../ui/Champ.tsx';
import { ChampMontant } from '../ui/ChampMontant.tsx';
import { ChoixUnique } from '../ui/ChoixUnique.tsx';
import { Coche } from '../ui/Coche.tsx';

interface Proprietes {
  readonly saisi: ContratSaisi;
  readonly id: (nom: string) => string;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<ContratSaisi>) => void;
}

/** Each clause of a contract, in plain words, in the order in which it is applied. */
export function FormulaireContrat(p: Proprietes) {
  return (
    <>
      <Cadre {...p} />
      <Prestation {...p} />
      <Debut {...p} />
      <Fin {...p} />
    </>
  );
}

function texte({ saisi, id, erreur, changer }: Proprietes, nom: TexteSaisi) {
  return {
    id: id(nom),
    valeur: saisi[nom],
    erreur: erreur(id(nom)),
    surChange: (valeur: string) => changer({ [nom]: valeur }),
  };
}

type TexteSaisi = {
  [N in keyof ContratSaisi]: string extends ContratSaisi[N] ? N : never;
}[keyof ContratSaisi];

function Cadre(p: Proprietes) {
  const { saisi, id, changer } = p;
  return (
    <>
      <Champ {...texte(p, 'nom')} libelle="Nom du contrat (facultatif)" />
      <ChoixUnique
        id={id('cadre')}
        legende="Qui a choisi ce contrat&nbsp;?"
        options={[
          { valeur: 'individuel', libelle: 'Vous', aide: 'Vous payez seul la cotisation.' },
          { valeur: 'collectif', libelle: 'Votre employeur', aide: 'Il figure sur votre paie.' },
        ]}
        valeur={saisi.cadre}
        surChange={(cadre) =>
          changer({ cadre, payeA: cadre === 'individuel' ? 'assure' : saisi.payeA })
        }
      />
      {saisi.cadre === 'collectif' && (
        <ChoixUnique
          id={id('payeA')}
          legende="À qui l’assureur verse-t-il l’argent&nbsp;?"
          options={[
            { valeur: 'assure', libelle: 'À vous' },
            {
              valeur: 'employeur',
              libelle: 'À votre employeur',
              aide: 'Il vous le reverse avec la paie, tant que vous êtes dans l’entreprise.',
            },
          ]}
          valeur={saisi.payeA}
          surChange={(payeA) => changer({ payeA })}
        />
      )}
    </>
  );
}

function Prestation(p: Proprietes) {
  const { saisi, id, changer } = p;
  return (
    <>
      <ChoixUnique
        id={id('forme')}
        legende="Que promet le contrat pour un jour d’arrêt&nbsp;?"
        aide="Cherchez «&nbsp;indemnités journalières&nbsp;» ou «&nbsp;incapacité&nbsp;» dans la notice."
        options={[
          {
            valeur: 'forfait',
            libelle: 'Un montant fixe par jour',
            aide: 'Exemple\u00a0: 15\u00a0€ par jour.',
          },
          {
            valeur: 'part',
            libelle: 'Une part du salaire',
            aide: 'Exemple\u00a0: 80\u00a0% du salaire brut.',
          },
        ]}
        valeur={saisi.forme}
        surChange={(forme) => changer({ forme })}
      />
      {saisi.forme === 'forfait' ? (
        <ChampMontant {...texte(p, 'montant')} libelle="Montant d’un jour" />
      ) : (
        <PartDuSalaire {...p} />
      )}
      <Coche
        id={id('hopital')}
        cochee={saisi.hopital}
        surChange={(hopital) => changer({ hopital })}
      >
        Le contrat paie plus les jours d’hôpital
      </Coche>
      {saisi.hopital && (
        <>
          <Champ
            {...texte(p, 'hopitalSeuil')}
            libelle="À partir de combien de jours d’hôpital&nbsp;?"
            aide="Le séjour doit durer au moins ces jours. Il est alors payé plus dès son premier jour."
            inputMode="numeric"
            unite="jours"
            court
          />
          <Champ
            {...texte(p, 'hopitalMontant')}
            libelle="Un jour d’hôpital vaut"
            aide={
              saisi.forme === 'part'
                ? '150\u00a0%\u00a0: une fois et demie le jour ordinaire.'
                : 'Le montant entier, pas ce qui s’ajoute.'
            }
            inputMode="decimal"
            unite={saisi.forme === 'part' ? '%' : '€'}
            court
          />
        </>
      )}
    </>
  );
}

function PartDuSalaire(p: Proprietes) {
  const { saisi, id, changer } = p;
  return (
    <>
      <Champ
        {...texte(p, 'taux')}
        libelle="Part du salaire"
        aide="Nous prenons le salaire des douze derniers mois, divisé par 365 jours."
        inputMode="decimal"
        unite="%"
        court
      />
      <ChoixUnique
        id={id('assiette')}
        legende="De quel salaire&nbsp;?"
        options={[
          { valeur: 'brut', libelle: 'Le brut', aide: 'Avant les cotisations.' },
          { valeur: 'net', libelle: 'Le net', aide: 'Ce qui arrive sur votre compte.' },
        ]}
        valeur={saisi.assiette}
        enLigne
        surChange={(assiette) => changer({ assiette })}
      />
      <ChoixUnique
        id={id('ijss')}
        legende="L’indemnité de la Sécurité sociale est-elle comprise dans cette part&nbsp;?"
        options={[
          {
            valeur: 'comprises',
            libelle: 'Oui, comprise',
            aide: 'Le contrat paie la différence, après la Sécurité sociale et l’employeur.',
          },
          {
            valeur: 'en-plus',
            libelle: 'Non, en plus',
            aide: 'Le contrat paie cette part, et la Sécurité sociale paie la sienne.',
          },
        ]}
        valeur={saisi.ijss}
        surChange={(ijss) => changer({ ijss })}
      />
    </>
  );
}

function Debut(p: Proprietes) {
  const { saisi, id, changer } = p;
  return (
    <>
      <Champ
        {...texte(p, 'franchise')}
        libelle="Franchise"
        aide="Jours non payés par le contrat au début de chaque arrêt. 0 s’il n’y en a pas."
        inputMode="numeric"
        unite="jours"
        court
      />
      <Coche
        id={id('relative')}
        cochee={saisi.relative}
        surChange={(relative) => changer({ relative })}
      >
        Si l’arrêt est plus long, le contrat paie depuis le premier jour
      </Coche>
      <Champ
        {...texte(p, 'attente')}
        libelle="Délai d’attente (facultatif)"
        aide="Mois après l’adhésion pendant lesquels un arrêt n’est pas couvert. Vide s’il n’y en a pas."
        inputMode="numeric"
        unite="mois"
        court
      />
      {saisi.attente.trim() !== '' && (
        <Coche
          id={id('attenteAccident')}
          cochee={saisi.attenteAccident}
          surChange={(attenteAccident) => changer({ attenteAccident })}
        >
          Ce délai vaut aussi pour les accidents
        </Coche>
      )}
    </>
  );
}

function Fin(p: Proprietes) {
  const { saisi, id, changer } = p;
  return (
    <>
      <Champ
        {...texte(p, 'duree')}
        libelle="Durée maximale (facultatif)"
        aide="Nombre de jours payés pour un arrêt, au plus. Exemple&nbsp;: 1&nbsp;095. Vide si vous ne savez pas."
        inputMode="numeric"
        unite="jours"
        court
      />
      <ChoixUnique
        id={id('plafond')}
        legende="Le total de ce que vous touchez est-il limité&nbsp;?"
        aide="Sécurité sociale, employeur et contrats ensemble."
        options={[
          { valeur: 'aucun', libelle: 'Non, ou le contrat ne le dit pas' },
          { valeur: 'net', libelle: 'Oui, au salaire net' },
          { valeur: 'brut', libelle: 'Oui, au salaire brut' },
        ]}
        valeur={saisi.plafond}
        surChange={(plafond) => changer({ plafond })}
      />
    </>
  );
}
