import { Lien } from '../../navigation/Lien.tsx';

/** Nobody is waited for: what to do on the day a stop comes. */
export function SansArret({ passes }: { passes: boolean }) {
  return (
    <section className="carte-une" aria-labelledby="h-carte">
      <div className="face">
        <h2 id="h-carte">
          {passes ? 'Aucun arrêt ' : 'Aucun arrêt déclaré, '}
          <strong>{passes ? 'en cours' : 'rien à faire'}</strong>
        </h2>
        <p>
          En mission, votre agence déclare l’arrêt à la prévoyance. Entre deux missions, c’est à
          vous. Dans les deux cas, l’avis part à votre caisse sous 48 heures.
        </p>
        <div className="actions">
          <Lien className="bouton" href="/espace/declarer">
            Déclarer un arrêt
          </Lien>
          <Lien className="bouton second" href="/espace/aide#qui-declare">
            Qui déclare quoi&nbsp;?
          </Lien>
        </div>
      </div>
      <div className="dos">
        <h3>Vérifiez vos missions</h3>
        <p>Vos droits dépendent de vos heures. Une mission manque&nbsp;? Ajoutez-la maintenant.</p>
        <ul className="liens">
          <li>
            <Lien href="/espace/missions">Mes missions et mes heures</Lien>
          </li>
        </ul>
      </div>
    </section>
  );
}
