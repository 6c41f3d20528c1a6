import { clesPossibles } from './cleAcces.ts';

/** Shown only where the browser knows passkeys. */
export function BoutonCle({
  libelle,
  desactive,
  surPression,
}: {
  libelle: string;
  desactive: boolean;
  surPression: () => void | Promise<void>;
}) {
  if (!clesPossibles()) return null;
  return (
    <div className="autre-moyen">
      <p className="doux">ou</p>
      <button
        type="button"
        className="bouton second"
        disabled={desactive}
        onClick={() => void surPression()}
      >
        {libelle}
      </button>
    </div>
  );
}
