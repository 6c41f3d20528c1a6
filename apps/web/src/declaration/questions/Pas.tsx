/** One small day a question, as in the almanach; the number may change with the answers. */
export function Pas({ rang, total }: { rang: number; total: number }) {
  return (
    <p className="pas">
      {Array.from({ length: total }, (_, i) => (
        <i
          key={i}
          className={i < rang ? 'fait' : i === rang ? 'la' : undefined}
          aria-hidden="true"
        />
      ))}
      <span>
        Question {rang + 1} sur {total}
      </span>
    </p>
  );
}
