import { date } from '@almanach/textes';
import { phraseMotif } from '../../gestion/dossier/motifs.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { etatDePiece, natureDePiece } from '../../suivi/mots.ts';
import { dansParis } from '../../suivi/temps.ts';
import type { PieceVue } from '../../suivi/types.ts';
import type { Demande } from '../types.ts';
import { Envoi } from './Envoi.tsx';

const TONS: Readonly<Record<Demande['etat'], string>> = {
  demandee: 'etat att',
  recue: 'etat inf',
  ouverte: 'etat inf',
  acceptee: 'etat ok',
  refusee: 'etat non',
};

/** What we are asked for, with the way to send it, and what we sent. */
export function Documents({
  dossier,
  ouvert,
  demandes,
  surEnvoi,
}: {
  dossier: string;
  ouvert: boolean;
  demandes: readonly Demande[];
  surEnvoi: () => void;
}) {
  const { lecture, relire } = useLecture<{ pieces: readonly PieceVue[] }>(
    `/api/agence/dossiers/${dossier}/pieces`,
  );
  const envoyees = lecture.etat === 'lue' ? lecture.donnees.pieces : [];
  const fait = () => {
    relire();
    surEnvoi();
  };
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents demandés à votre agence</h2>
      {demandes.length === 0 && <p>Aucun document ne vous est demandé.</p>}
      <ul className="lignes">
        {demandes.map((d) => {
          const manque = d.etat === 'demandee' || d.etat === 'refusee';
          return (
            <li key={d.piece}>
              <div className="tete-de-ligne">
                <h3>{natureDePiece(d.nature)}</h3>
                <span className={TONS[d.etat]}>{etatDePiece(d.etat)}</span>
              </div>
              <p className="sous">
                Depuis le {date(d.depuis)}
                {d.motif !== null && `. ${phraseMotif(d.motif)}`}
              </p>
              {envoyees
                .filter((p) => p.demande === d.piece)
                .map((p) => (
                  <p key={p.id} className="sous texte-libre">
                    {p.lieu === 'coffre' ? 'Un document est au coffre' : p.nom}, envoyé le{' '}
                    {dansParis(p.deposeeLe)}
                  </p>
                ))}
              {ouvert && manque && <Envoi dossier={dossier} demande={d} surFait={fait} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
