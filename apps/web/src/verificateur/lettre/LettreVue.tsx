import type { Lettre, PartieDeLettre, TableauDeLettre } from '@almanach/textes';

/** The same words as the text and the PDF. */
export function LettreVue({ lettre: l }: { lettre: Lettre }) {
  return (
    <article className="feuille lettre" aria-labelledby="objet-lettre">
      <Adresse lignes={l.expediteur} />
      <Adresse lignes={l.destinataire} aDroite />
      <p className="a-droite">{l.lieuEtDate}</p>
      <h3 id="objet-lettre">Objet&nbsp;: {l.objet}</h3>
      <p>{l.appel}</p>
      {l.parties.map((p) => (
        <Partie key={p.titre} partie={p} />
      ))}
      <p>{l.politesse}</p>
      <p className="a-droite">{l.signature}</p>
    </article>
  );
}

function Adresse({ lignes, aDroite = false }: { lignes: readonly string[]; aDroite?: boolean }) {
  return (
    <p className={aDroite ? 'adresse a-droite' : 'adresse'}>
      {lignes.map((t) => (
        <span key={t}>{t}</span>
      ))}
    </p>
  );
}

function Partie({ partie: p }: { partie: PartieDeLettre }) {
  return (
    <>
      <h4>{p.titre}</h4>
      {p.paragraphes.map((t) => (
        <p key={t}>{t}</p>
      ))}
      {p.liste.length > 0 && (
        <ul className="puces">
          {p.liste.map((t) => (
            <li key={t}>{t}</li>
          ))}
        </ul>
      )}
      {p.tableau !== null && <TableauVue tableau={p.tableau} />}
    </>
  );
}

function TableauVue({ tableau: t }: { tableau: TableauDeLettre }) {
  return (
    <table role="table" className="table pile">
      <caption className="petit doux">{t.legende}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {t.colonnes.map((c) => (
            <th role="columnheader" scope="col" key={c}>
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {t.lignes.map((ligne) => (
          <tr role="row" key={ligne[0]}>
            {ligne.map((cellule, i) => (
              <td role="cell" key={t.colonnes[i]} data-l={t.colonnes[i]}>
                {cellule}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
