import type { JeuCompareJson } from '@almanach/moteur';
import { accorder, euros, messageErreur, payeur, periode } from '@almanach/textes';
import { useMemo } from 'react';
import { majuscule } from '../../resultat/mots.ts';
import { Avis } from '../../ui/Avis.tsx';
import { Bandes } from './Bandes.tsx';
import { type Candidat, comparer, trousDeTous } from './comparaison.ts';
import { Jours } from './Jours.tsx';
import type { Lecture } from './saisie.ts';

interface Proprietes {
  readonly lu: Extract<Lecture, { ok: true }>;
  readonly candidats: readonly Candidat[];
}

/** Totals by payer, then the days: what each contract leaves, and what all of them leave. */
export function Comparaison({ lu, candidats }: Proprietes) {
  const resultat = useMemo(
    () => comparer(lu.faits, candidats, lu.net, lu.adhesion),
    [lu, candidats],
  );
  if (!resultat.ok)
    return (
      <Avis ton="erreur">
        {resultat.erreurs.map((e) => (
          <p key={e.chemin}>{messageErreur(e, 'fr').phrase}</p>
        ))}
      </Avis>
    );
  const { jeux, reference } = resultat.valeur;
  const noms = ['Sans contrat', ...candidats.map((c) => c.titre)];
  const connue = reference.netMensuel !== null;
  return (
    <>
      <section aria-labelledby="totaux">
        <h2 id="totaux">Ce que chacun paie</h2>
        <Totaux jeux={jeux} noms={noms} connue={connue} />
        {!connue && (
          <p className="petit">
            Sans salaire net, nous ne savons pas ce qui manque. Un jour sans aucun paiement reste
            compté comme non couvert.
          </p>
        )}
      </section>
      <section aria-labelledby="jours">
        <h2 id="jours">Jour par jour</h2>
        {connue && <Bandes jeux={jeux} noms={noms} />}
        {jeux.map((jeu, rang) => (
          <Jours key={jeu.id} jeu={jeu} nom={noms[rang] ?? jeu.id} />
        ))}
      </section>
      <section aria-labelledby="trous">
        <h2 id="trous">Ce qu’aucun contrat ne couvre</h2>
        <Trous jeux={jeux.slice(1)} />
      </section>
    </>
  );
}

function nomDuPayeur(id: string): string {
  return id.startsWith('contrat:') ? 'Contrat' : payeur(id);
}

interface PropsTotaux {
  readonly jeux: readonly JeuCompareJson[];
  readonly noms: readonly string[];
  readonly connue: boolean;
}

function Totaux({ jeux, noms, connue }: PropsTotaux) {
  const payeurs = [...new Set(jeux.flatMap((j) => Object.keys(j.parPayeur).map(nomDuPayeur)))];
  return (
    <table className="table pile">
      <caption className="sr">Total brut de chaque payeur, avec chaque contrat</caption>
      <thead>
        <tr>
          <th scope="col">Contrat</th>
          {payeurs.map((p) => (
            <th scope="col" className="num" key={p}>
              {p}, brut
            </th>
          ))}
          {connue && (
            <th scope="col" className="num">
              Net que personne ne paie
            </th>
          )}
          <th scope="col" className="num">
            Jours non couverts
          </th>
        </tr>
      </thead>
      <tbody>
        {jeux.map((j, rang) => (
          <tr key={j.id}>
            <th scope="row">{noms[rang]}</th>
            {payeurs.map((p) => (
              <td className="num" data-l={`${p}, brut`} key={p}>
                {totalDe(j, p)}
              </td>
            ))}
            {connue && (
              <td className="num" data-l="Net que personne ne paie">
                {j.reste === null ? 'inconnu' : euros(j.reste)}
              </td>
            )}
            <td className="num" data-l="Jours non couverts">
              {accorder(j.joursNonCouverts, 'jour')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function totalDe({ parPayeur }: JeuCompareJson, nom: string): string {
  const trouve = Object.entries(parPayeur).find(([id]) => nomDuPayeur(id) === nom);
  if (trouve === undefined) return '–';
  return trouve[1] === null ? 'inconnu en partie' : euros(trouve[1]);
}

function Trous({ jeux }: { jeux: readonly JeuCompareJson[] }) {
  const trous = trousDeTous(jeux);
  if (trous.length === 0) return <p>Chaque jour est couvert en entier par un contrat au moins.</p>;
  return (
    <>
      <p>Ces jours, aucun des contrats comparés ne paie tout le salaire net&nbsp;:</p>
      <ul className="puces">
        {trous.map((t) => (
          <li key={t.du}>{majuscule(periode(t.du, t.au))}.</li>
        ))}
      </ul>
    </>
  );
}
