import type { ReactNode } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import type { Contenu } from './contenu.ts';
import './fil.css';

/** The five readings, in order; one that has nothing to say is left out. */
export function Fil({ contenu }: { contenu: Contenu }) {
  const { phrases, calculs, nombres, textes, lectures, ecartees } = contenu;
  return (
    <ol className="fils">
      <Etage titre="En une phrase" present={phrases.length > 0}>
        {phrases.map((phrase) => (
          <p key={phrase}>{phrase}</p>
        ))}
      </Etage>
      {(contenu.recits ?? []).map((recit) => (
        <Etage key={recit.titre} titre={recit.titre} present={recit.etapes.length > 0}>
          <ol className="recit">
            {recit.etapes.map((etape, rang) => (
              <li key={`${rang} ${etape.titre}`}>
                <strong>{etape.titre}</strong>
                <p>{etape.phrase}</p>
                {etape.calcul !== '' && <p className="formule">{etape.calcul}</p>}
              </li>
            ))}
          </ol>
        </Etage>
      ))}
      <Etage titre={contenu.titreCalcul ?? 'Le calcul'} present={calculs.length > 0}>
        <Lignes lignes={calculs.map((c) => [c.libelle, c.formule, c.resultat])} />
      </Etage>
      <Etage titre="Les nombres utilisés" present={nombres.length > 0}>
        <Lignes lignes={nombres.map((n) => [n.libelle, n.source, n.valeur])} />
      </Etage>
      <Etage titre="Le texte" present={textes.length > 0}>
        <Textes textes={textes} />
        {lectures.length > 0 && (
          <Depliant titre={`Nos choix de lecture (${lectures.length})`}>
            <Textes textes={lectures} />
          </Depliant>
        )}
      </Etage>
      <Etage titre="Non appliqué ici" present={ecartees.length > 0}>
        <ul className="textes">
          {ecartees.map((e) => (
            <li key={`${e.titre}${e.phrase}`}>
              <strong>{e.titre}</strong>
              <small>{e.phrase}</small>
            </li>
          ))}
        </ul>
      </Etage>
    </ol>
  );
}

function Textes({ textes }: { textes: Contenu['textes'] }) {
  return (
    <ul className="textes">
      {textes.map((t) => (
        <li key={t.reference}>
          {t.regle === undefined ? t.titre : <Lien href={`/regles/${t.regle}`}>{t.titre}</Lien>}
          <small>{t.reference}</small>
        </li>
      ))}
    </ul>
  );
}

interface ProprietesEtage {
  readonly titre: string;
  readonly present: boolean;
  readonly children: ReactNode;
}

function Etage({ titre, present, children }: ProprietesEtage) {
  if (!present) return null;
  return (
    <li>
      <h3>{titre}</h3>
      {children}
    </li>
  );
}

type LigneDeCalcul = readonly [libelle: string, precision: string, valeur: string];

function Lignes({ lignes }: { lignes: readonly LigneDeCalcul[] }) {
  return (
    <dl className="calcul">
      {lignes.map(([libelle, precision, valeur], rang) => (
        <div key={`${rang} ${libelle}`}>
          <dt>
            {libelle}
            {precision !== '' && <small>{precision}</small>}
          </dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
