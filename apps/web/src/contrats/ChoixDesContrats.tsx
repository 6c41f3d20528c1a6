import { ecrireJour } from '@almanach/bareme';
import { CATALOGUE } from '@almanach/contrats';
import { useEffect, useMemo, useRef, useState } from 'react';
import { arretsLus, emploisLus } from '../simulateur/lecture.ts';
import type { ProprietesCorps } from '../simulateur/questions/question.ts';
import type { ContratChoisi } from '../simulateur/reponses.ts';
import { cleLibre, contratVide } from '../simulateur/vides.ts';
import { Champ } from '../ui/Champ.tsx';
import { Icone } from '../ui/Icone.tsx';
import { choisir, saisir } from './choisir.ts';
import { contratsAu, correspond, propose } from './documents.ts';
import { FicheContrat } from './FicheContrat.tsx';
import { Proposition } from './Proposition.tsx';
import { SAISI_VIDE } from './saisie/vide.ts';
import './contrats.css';

/** More results than that are a list nobody reads. */
const MONTRES = 6;

/** Contracts of the person: found in the catalogue, or typed clause by clause. */
export default function ChoixDesContrats({ ctx, modifier, erreur }: ProprietesCorps) {
  const { r, le } = ctx;
  const [recherche, chercher] = useState('');
  const premier = arretsLus(r, le)[0];
  const jour = premier === undefined ? le : ecrireJour(premier.du);
  const offerts = useMemo(() => contratsAu(CATALOGUE, jour), [jour]);
  const { bloc, viser } = useViseur(r.contrats.length);
  const libres = offerts.filter((c) => r.contrats.every((pris) => pris.id !== c.id));
  const types = [...new Set(emploisLus(r).map((e) => e.type))];
  const proposes = libres.filter((c) => propose(c, types));
  const trouves = recherche.trim() === '' ? [] : libres.filter((c) => correspond(c, recherche));
  const poser = (contrat: ContratChoisi) => {
    viser(contrat.cle);
    modifier((x) => ({ ...x, contrats: [...x.contrats, contrat] }));
  };
  const cle = cleLibre('k', r.contrats);
  const changer = (c: ContratChoisi) =>
    modifier((x) => ({ ...x, contrats: x.contrats.map((y) => (y.cle === c.cle ? c : y)) }));
  const retirer = (quoi: string) => {
    viser(null);
    modifier((x) => ({ ...x, contrats: x.contrats.filter((y) => y.cle !== quoi) }));
  };
  return (
    <div className="contrats" ref={bloc}>
      {r.contrats.map((c) => (
        <FicheContrat
          key={c.cle}
          contrat={c}
          document={offerts.find((d) => d.id === c.id)}
          erreur={erreur}
          surChange={changer}
          surRetrait={() => retirer(c.cle)}
        />
      ))}
      {proposes.map((c) => (
        <Proposition key={c.id} contrat={c} surAjout={() => poser(choisir(c, cle))} />
      ))}
      <search
        onKeyDown={(e) => {
          // Enter searches, and the search is already done: it must not leave the page.
          if (e.key === 'Enter') e.preventDefault();
        }}
      >
        <Champ
          id="contrats-recherche"
          libelle="Chercher un contrat ou une convention"
          aide="Exemple&nbsp;: intérim, métallurgie, mutuelle."
          valeur={recherche}
          surChange={chercher}
          dessous={
            <p className="lu" role="status">
              {dire(recherche, trouves.length)}
            </p>
          }
        />
      </search>
      <ul className="contrats-trouves">
        {trouves.slice(0, MONTRES).map((c) => (
          <li key={c.id}>
            <span>
              <strong>{c.titre}</strong>
              <small>{c.payeur.nom}</small>
            </span>
            <button
              type="button"
              className="bouton second"
              onClick={() => {
                chercher('');
                poser(choisir(c, cle));
              }}
            >
              <Icone nom="plus" />
              Choisir<span className="sr">&nbsp;: {c.titre}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        id="contrats-saisir"
        className="bouton second"
        onClick={() => poser(saisir(contratVide(cle), SAISI_VIDE))}
      >
        <Icone nom="plus" />
        Mon contrat n’est pas dans la liste
      </button>
    </div>
  );
}

function dire(recherche: string, nombre: number): string {
  if (recherche.trim() === '') return '';
  if (nombre === 0) return 'Aucun contrat trouvé. Vous pouvez écrire le vôtre, ci-dessous.';
  if (nombre === 1) return '1 contrat trouvé.';
  if (nombre <= MONTRES) return `${nombre} contrats trouvés.`;
  return `${nombre} contrats trouvés, voici les ${MONTRES} premiers. Précisez votre recherche.`;
}

/** The focus follows what is added or removed. */
function useViseur(nombre: number) {
  const bloc = useRef<HTMLDivElement>(null);
  const cible = useRef<string | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the list has changed.
  useEffect(() => {
    if (cible.current === undefined) return;
    const ici =
      cible.current === null ? '#contrats-recherche' : `[data-contrat="${cible.current}"] input`;
    cible.current = undefined;
    bloc.current?.querySelector<HTMLElement>(ici)?.focus();
  }, [nombre]);
  return { bloc, viser: (cle: string | null) => (cible.current = cle) };
}
