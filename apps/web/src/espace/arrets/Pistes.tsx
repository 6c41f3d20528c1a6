import { classes } from '../../resultat/mots.ts';
import { Icone } from '../../ui/Icone.tsx';
import { direCourt } from '../mots/jours.ts';
import { dateJalon, direJalon, etatJalon, nomJalon } from '../mots/pistes.ts';
import type { Dossier } from '../types.ts';
import { entrelacer, type Jalon } from './ordre.ts';

const NOMS = { ss: 'Sécurité sociale', pv: 'Prévoyance' } as const;

/** Two tracks side by side: the second waits for the first, which few people know. */
export function Pistes({ pistes, jour }: { pistes: Dossier['pistes']; jour: string }) {
  return (
    <section aria-labelledby="h-pistes">
      <h2 id="h-pistes">Où en est votre dossier</h2>
      <p className="doux">
        Deux organismes vous paient. La prévoyance calcule après la Sécurité sociale. Ce qui se
        passe chez la caisse ne nous est pas toujours dit.
      </p>
      <div className="pistes">
        <p className="pistes-tete" aria-hidden="true">
          <span>{NOMS.ss}</span>
          <span>{NOMS.pv}</span>
        </p>
        <ol>
          {entrelacer(pistes).map((j) => (
            <Ligne key={`${j.piste}${j.etape.etape}`} jalon={j} jour={jour} />
          ))}
        </ol>
      </div>
    </section>
  );
}

function Ligne({ jalon: { piste, etape }, jour }: { jalon: Jalon; jour: string }) {
  const date = dateJalon(etape);
  return (
    <li className={classes(piste, etape.avancement)}>
      {etape.etape === 'caisse-connue' && (
        <p className="jonction">La prévoyance attend ici le décompte de la Sécurité sociale</p>
      )}
      <p className="quand">
        {date === null ? (
          <span className="doux">sans date</span>
        ) : (
          <time dateTime={date.iso}>
            {date.prevue ? 'vers le ' : ''}
            {direCourt(date.iso, jour)}
          </time>
        )}
      </p>
      <div className="quoi">
        <p className="piste-nom">{NOMS[piste]}</p>
        <h3>
          {etape.avancement === 'faite' ? (
            <Icone nom="coche" />
          ) : (
            <span className="rond" aria-hidden="true" />
          )}
          {nomJalon(etape.etape)}
          <span className="sr">&nbsp;({etatJalon(etape.avancement)})</span>
        </h3>
        <p>{direJalon(etape, jour)}</p>
      </div>
    </li>
  );
}
