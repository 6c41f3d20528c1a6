import { nomDocument } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { adresseEnvoi } from '../adresses.ts';
import { demandesDe, useDossiers } from '../useDossiers.ts';

/** What we wait for from the person: each leads to its own sending. */
export function Manquantes() {
  const lecture = useDossiers();
  if (lecture.etat !== 'lue') return null;
  const demandes = demandesDe(lecture.donnees);
  const plusieurs = new Set(demandes.map((d) => d.dossier)).size > 1;
  return (
    <section>
      <h2>{demandes.length === 0 ? 'Il ne manque rien' : 'Il manque'}</h2>
      {demandes.length === 0 ? (
        <p>Nous n’attendons aucun document de vous.</p>
      ) : (
        <ul className="documents">
          {demandes.map((d) => (
            <li key={d.piece} className="feuille manquante">
              <div>
                <p>
                  <strong>{nomDocument(d.nature)}</strong>
                </p>
                {plusieurs && <p className="doux petit">Dossier {d.reference}</p>}
                {d.refusee && <p>Le précédent a été refusé.</p>}
              </div>
              <Lien className="bouton second" href={adresseEnvoi(d.dossier, d.piece)}>
                Envoyer
                <span className="sr">
                  &nbsp;: {nomDocument(d.nature)}
                  {plusieurs && `, dossier ${d.reference}`}
                </span>
              </Lien>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
