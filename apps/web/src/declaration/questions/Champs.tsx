import type { ReactNode } from 'react';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique, type Option } from '../../ui/ChoixUnique.tsx';
import { Coche } from '../../ui/Coche.tsx';
import type { IdQuestion } from '../types.ts';
import { type FauteSaisie, FORMES, type Saisie } from './saisie.ts';
import { nomCourt } from './textes.ts';

interface Proprietes {
  readonly id: IdQuestion;
  readonly titre: ReactNode;
  readonly aide: string | undefined;
  readonly options: readonly Option<string>[];
  readonly saisie: Saisie;
  readonly fautes: readonly FauteSaisie[];
  readonly surSaisie: (saisie: Saisie) => void;
}

/** The fields of a question, by its form. Each has the id of its question and its own name. */
export function Champs(p: Proprietes) {
  const { id, titre, aide, options, saisie } = p;
  const forme = FORMES[id];
  if (forme === 'choix') {
    return (
      <ChoixUnique
        id={`${id}-v`}
        legende={titre}
        aide={aide}
        options={options}
        valeur={saisie.v ?? null}
        erreur={fauteDe(p, 'v')}
        surChange={(v) => p.surSaisie({ v })}
      />
    );
  }
  const avant = (
    <>
      {titre}
      {aide !== undefined && <p className="chapeau">{aide}</p>}
    </>
  );
  if (forme === 'date') {
    return (
      <>
        {titre}
        <UneDate {...p} champ="v" libelle={nomCourt(id)} aide={aide} />
      </>
    );
  }
  if (forme === 'periode') {
    return (
      <>
        {avant}
        <DeuxDates {...p} />
      </>
    );
  }
  return <OuiOuNon {...p} />;
}

function fauteDe({ fautes }: Proprietes, champ: keyof Saisie): string | undefined {
  return fautes.find((f) => f.champ === champ)?.texte;
}

function UneDate({
  champ,
  libelle,
  aide,
  ...p
}: Omit<Proprietes, 'aide'> & {
  champ: 'v' | 'du' | 'au';
  libelle: string;
  aide?: string | undefined;
}) {
  return (
    <ChampDate
      id={`${p.id}-${champ}`}
      libelle={libelle}
      {...(aide === undefined ? {} : { aide })}
      valeur={p.saisie[champ] ?? ''}
      erreur={p.fautes.find((f) => f.champ === champ)?.texte}
      surChange={(texte) => p.surSaisie({ ...p.saisie, [champ]: texte })}
    />
  );
}

function DeuxDates({ aide: _, ...p }: Proprietes) {
  const { encours } = p.saisie;
  return (
    <>
      <UneDate {...p} champ="du" libelle="Premier jour" />
      {encours !== 'oui' && <UneDate {...p} champ="au" libelle="Dernier jour" />}
      <Coche
        id={`${p.id}-encours`}
        cochee={encours === 'oui'}
        surChange={(oui) => p.surSaisie({ ...p.saisie, encours: oui ? 'oui' : '' })}
      >
        Je ne connais pas encore le dernier jour
      </Coche>
    </>
  );
}

const OUI_NON: readonly Option<string>[] = [
  { valeur: 'non', libelle: 'Non' },
  { valeur: 'oui', libelle: 'Oui' },
];
const DATE_OU_JAMAIS: readonly Option<string>[] = [
  { valeur: 'date', libelle: 'Je connais le dernier jour' },
  { valeur: 'jamais', libelle: 'Je n’avais pas encore fait de mission' },
];

/** A choice, then what it opens: the dates stay hidden until they are of use. */
function OuiOuNon(p: Proprietes) {
  const { id, saisie } = p;
  return (
    <>
      <ChoixUnique
        id={`${id}-oui`}
        legende={p.titre}
        aide={p.aide}
        options={FORMES[id] === 'periode-ou-non' ? OUI_NON : DATE_OU_JAMAIS}
        valeur={saisie.oui ?? null}
        erreur={fauteDe(p, 'oui')}
        surChange={(oui) => p.surSaisie({ ...saisie, oui })}
      />
      {saisie.oui === 'oui' && <DeuxDates {...p} />}
      {saisie.oui === 'date' && (
        <UneDate {...p} aide={undefined} champ="v" libelle="Dernier jour de la mission" />
      )}
    </>
  );
}
