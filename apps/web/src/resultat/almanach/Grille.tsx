import { type Jour, moisDe } from '@almanach/bareme';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useExplication } from '../explication/contexte.ts';
import { classes } from '../mots.ts';
import { accoladesDuMois, type Prescription } from './accolades.ts';
import { destination } from './clavier.ts';
import type { JourVue } from './jours.ts';
import { MoisAlmanach } from './Mois.tsx';
import type { MoisVue } from './mois.ts';

interface Proprietes {
  readonly mois: readonly MoisVue[];
  readonly vues: ReadonlyMap<Jour, JourVue>;
  readonly prescriptions: readonly Prescription[];
  readonly choisi: Jour;
  readonly surChoix: (jour: Jour) => void;
  /** The only year shown on a screen, `null` when all are. */
  readonly anneeVue: number | null;
}

/** The grid of days: one tab stop, moved by the keys of a calendar. */
export function Grille({ mois, vues, prescriptions, choisi, surChoix, anneeVue }: Proprietes) {
  const accolades = useMemo(
    () => new Map(mois.map((m) => [m.mois, accoladesDuMois(prescriptions, m.mois)])),
    [mois, prescriptions],
  );
  const gestes = useGestes(mois, vues, choisi, surChoix);
  return (
    <div className={classes('almanach', [...vues.values()].some((v) => v.reference) && 'haute')}>
      <div
        role="grid"
        aria-label="Almanach de l’arrêt, jour par jour"
        aria-describedby="almanach-clavier"
        {...gestes}
      >
        {mois.map((m) => (
          <MoisAlmanach
            key={m.mois}
            mois={m}
            vues={vues}
            accolades={accolades.get(m.mois) ?? []}
            choisi={moisDe(choisi) === m.mois ? choisi : null}
            masque={anneeVue !== null && m.annee !== anneeVue}
          />
        ))}
      </div>
      <p className="sr" id="almanach-clavier">
        Flèches&nbsp;: un jour ou une semaine. Page précédente et Page suivante&nbsp;: un mois.
        Entrée&nbsp;: l’explication du jour.
      </p>
    </div>
  );
}

/** Keys move the choice and the focus together; a click only chooses. */
function useGestes(
  mois: readonly MoisVue[],
  vues: ReadonlyMap<Jour, JourVue>,
  choisi: Jour,
  surChoix: (jour: Jour) => void,
) {
  const ref = useRef<HTMLDivElement>(null);
  const auClavier = useRef(false);
  const { ouvrir } = useExplication();
  useEffect(() => {
    if (!auClavier.current) return;
    auClavier.current = false;
    caseDe(ref.current, choisi)?.focus();
  }, [choisi]);

  function onKeyDown(e: KeyboardEvent<HTMLDivElement>) {
    if (e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      const vue = vues.get(choisi);
      if (vue !== undefined) ouvrir({ genre: 'jour', vue }, caseDe(ref.current, choisi));
      return;
    }
    const cible = e.altKey || e.metaKey ? null : destination(e, choisi, mois);
    if (cible === null) return;
    e.preventDefault();
    auClavier.current = cible !== choisi;
    surChoix(cible);
  }

  function onClick(e: MouseEvent<HTMLDivElement>) {
    const jour = (e.target as Element).closest<HTMLElement>('[data-jour]')?.dataset['jour'];
    if (jour !== undefined) surChoix(Number(jour));
  }

  return { ref, onKeyDown, onClick };
}

function caseDe(grille: HTMLElement | null, jour: Jour): HTMLElement | null {
  return grille?.querySelector<HTMLElement>(`[data-jour="${jour}"]`) ?? null;
}
