/** An almanach to look at: two weeks of a stop, with the letter of who pays each day. */
const JOURS = 'LMMJVSDLMMJVSD'.split('').map((lettre, rang) => ({ lettre, numero: rang + 2 }));
const CARENCE = 3;

export function Exemple() {
  return (
    <figure className="exemple feuille">
      <div
        className="exemple-jours"
        role="img"
        aria-label="Exemple d’almanach sur quatorze jours&nbsp;: trois jours non payés, puis onze jours payés en partie par la Sécurité sociale."
      >
        {JOURS.map(({ lettre, numero }, rang) => (
          <span key={numero} className={rang % 7 > 4 ? 'exemple-jour repos' : 'exemple-jour'}>
            <small>{lettre}</small>
            <span>{numero}</span>
            <span className={rang < CARENCE ? 'exemple-pile' : 'exemple-pile payee'}>
              {rang === 0 && <b>C</b>}
              {rang === CARENCE && <b>S</b>}
            </span>
          </span>
        ))}
      </div>
      <figcaption>
        <ul className="exemple-legende">
          <li>
            <span className="exemple-cle vide">C</span>Jour non payé (délai de carence)
          </li>
          <li>
            <span className="exemple-cle">S</span>Payé par la Sécurité sociale
          </li>
        </ul>
        <p className="petit doux">Exemple. Une colonne est un jour de l’arrêt.</p>
      </figcaption>
    </figure>
  );
}
