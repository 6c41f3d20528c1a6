/** How far the file is; read aloud by quarters, not by points. */
export function Avance({ part }: { part: number | null | undefined }) {
  if (part === undefined) return <p role="status" />;
  const quart = part === null ? null : Math.floor(part * 4) * 25;
  return (
    <div className="avance">
      {part === null ? (
        <progress aria-label="Envoi du document" />
      ) : (
        <progress aria-label="Envoi du document" value={part} max={1} />
      )}
      <p role="status">
        {quart === null
          ? 'Fichier arrivé. Nous le vérifions…'
          : `Envoi en cours\u00a0: ${quart}\u00a0%`}
      </p>
    </div>
  );
}
