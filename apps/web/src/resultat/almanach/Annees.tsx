interface Proprietes {
  readonly annees: readonly number[];
  readonly choisie: number;
  readonly surChoix: (annee: number) => void;
}

/** A stop of several years is read one year at a time; paper shows them all. */
export function Annees({ annees, choisie, surChoix }: Proprietes) {
  return (
    <div className="annees" role="group" aria-label="Année montrée">
      {annees.map((annee) => (
        <button
          type="button"
          key={annee}
          aria-pressed={annee === choisie}
          onClick={() => surChoix(annee)}
        >
          {annee}
        </button>
      ))}
    </div>
  );
}
