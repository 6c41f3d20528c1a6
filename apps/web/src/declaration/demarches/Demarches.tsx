import { dateLongue } from '@almanach/textes';
import { useJour } from '../../plateforme/cadre/service.ts';
import type { Demarche, Suite } from '../types.ts';
import { Retard } from './Retard.tsx';
import { origine, titreDemarche, vousDevez } from './textes.ts';

interface Proprietes {
  readonly suite: Suite;
  readonly envoiCaisse: string | undefined;
  readonly enMission: boolean;
  /** Told before sending, then with the receipt. */
  readonly envoyee: boolean;
}

/** Three steps apart: doing one is not doing the others. */
export function Demarches({ suite, envoiCaisse, enMission, envoyee }: Proprietes) {
  if (suite.demarches.length === 0) return null;
  const de = (quoi: Demarche['quoi']) => suite.demarches.find((d) => d.quoi === quoi);
  return (
    <section>
      <h2>Trois démarches, chacune avec sa date</h2>
      <p className="chapeau">Faire l’une ne fait pas les autres.</p>
      <ol className="demarches">
        <Carte demarche={de('volets-1-2')} quoi="volets-1-2" fait={envoiCaisse === 'assure'} />
        <Carte
          demarche={de('volet-3')}
          quoi="volet-3"
          absente="Personne n’attend ce volet pour le moment. Gardez-le bien."
        />
        <Carte
          demarche={de('prevoyance')}
          quoi="prevoyance"
          fait={envoyee && de('prevoyance')?.qui === 'assure'}
          absente={
            enMission
              ? 'Pour moins de quatre jours de maladie, personne n’a rien à déclarer à la prévoyance.'
              : 'Il n’y a rien à déclarer à la prévoyance.'
          }
        />
      </ol>
      <Retard suite={suite} envoiCaisse={envoiCaisse} />
    </section>
  );
}

function Carte({
  demarche,
  quoi,
  fait = false,
  absente,
}: {
  demarche: Demarche | undefined;
  quoi: Demarche['quoi'];
  fait?: boolean;
  absente?: string;
}) {
  const jour = useJour();
  if (demarche === undefined) {
    return (
      <li className="feuille">
        <h3>{titreDemarche(quoi, undefined)}</h3>
        <p>{absente}</p>
      </li>
    );
  }
  const { qui, jusque, depuis } = demarche;
  const passe = jusque !== null && jusque < jour;
  return (
    <li className="feuille">
      <h3>{titreDemarche(quoi, demarche.aupresDe)}</h3>
      <p>
        {qui === 'assure' && !fait ? (
          <strong className="etat att">À vous</strong>
        ) : (
          <strong className="etat ok">{fait ? 'Fait' : 'Rien à faire'}</strong>
        )}
      </p>
      <p>{vousDevez(demarche, fait)}</p>
      <p className="demarche-date">
        {jusque === null ? (
          'Nous ne connaissons pas encore le délai de cette année.'
        ) : (
          <>
            {passe ? 'Le délai allait jusqu’au ' : 'Au plus tard le '}
            <strong>{dateLongue(jusque)}</strong>
          </>
        )}
      </p>
      <p className="doux petit">
        {origine(demarche)} {dateLongue(depuis)}.
      </p>
    </li>
  );
}
