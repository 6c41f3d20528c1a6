import { Lien } from '../../navigation/Lien.tsx';
import { adresseQuestion, ORDRE } from '../adresses.ts';
import { direReponse, type Noms } from '../questions/dire.ts';
import { nomCourt } from '../questions/textes.ts';
import type { IdQuestion, Reponses as TypeReponses } from '../types.ts';

/** What was answered can change here; what was known is told apart, and says where it comes from. */
export function Reponses({
  reponses,
  faits,
  noms,
  brouillon,
}: {
  reponses: TypeReponses;
  faits: TypeReponses;
  noms: Noms;
  brouillon: string;
}) {
  const dits = ORDRE.filter((id) => faits[id] !== undefined);
  const donnees = dits.filter((id) => memes(reponses[id], faits[id]));
  const connues = dits.filter((id) => !donnees.includes(id));
  return (
    <>
      <dl className="reponses">
        {donnees.map((id) => (
          <div key={id}>
            <dt>{nomCourt(id)}</dt>
            <dd>
              <p>{direReponse(id, faits[id], noms)}</p>
            </dd>
            <dd>
              <Lien href={adresseQuestion(id, brouillon, true)}>
                Changer<span className="sr">&nbsp;: {nomCourt(id)}</span>
              </Lien>
            </dd>
          </div>
        ))}
      </dl>
      {connues.length > 0 && <Connues ids={connues} faits={faits} noms={noms} />}
    </>
  );
}

function Connues({
  ids,
  faits,
  noms,
}: {
  ids: readonly IdQuestion[];
  faits: TypeReponses;
  noms: Noms;
}) {
  return (
    <section>
      <h2>Ce que nous savions déjà</h2>
      <dl className="reponses connues">
        {ids.map((id) => (
          <div key={id}>
            <dt>{nomCourt(id)}</dt>
            <dd>
              <p>{direReponse(id, faits[id], noms)}</p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="doux">
        Cela vient de vos missions et de vos arrêts déclarés. Une erreur&nbsp;?{' '}
        <Lien href="/espace/missions">Corrigez vos missions</Lien>.
      </p>
    </section>
  );
}

function memes(a: unknown, b: unknown): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
