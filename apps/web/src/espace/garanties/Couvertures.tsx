import type { JaugeJson } from '@almanach/moteur';
import { Icone } from '../../ui/Icone.tsx';
import { COUVERTURES, type Couverture } from './couvertures.ts';

/** What each guarantee covers, and whether the hours open it. */
export function Couvertures({ jauge }: { jauge: JaugeJson | null }) {
  return (
    <section aria-labelledby="h-couvertures">
      <h2 id="h-couvertures">Ce que couvre chaque garantie</h2>
      <ul className="couvertures">
        {COUVERTURES.map((c) => (
          <li className="feuille" key={c.id}>
            <h3>{c.titre}</h3>
            <Ouverture couverture={c} jauge={jauge} />
            <ul className="puces">
              {c.phrases.map((p) => (
                <li key={p}>{p}</li>
              ))}
            </ul>
            <p className="doux petit">{c.source}</p>
          </li>
        ))}
      </ul>
      <p className="suite">
        <a href="/contrats/interimaires-prevoyance">Toutes les clauses du contrat</a>
      </p>
      <p className="doux petit">
        Régime recommandé par la branche. Votre agence a pu choisir un autre assureur, avec des
        garanties au moins égales.
      </p>
    </section>
  );
}

function Ouverture({ couverture, jauge }: { couverture: Couverture; jauge: JaugeJson | null }) {
  if (couverture.heures === null) return null;
  if (!couverture.heures) {
    return (
      <p>
        <span className="etat ok">
          <Icone nom="coche" /> Aucune heure demandée
        </span>
      </p>
    );
  }
  const [ton, mot] =
    jauge === null || jauge.etat === 'inconnu'
      ? (['inf', 'Heures inconnues'] as const)
      : jauge.etat === 'atteint'
        ? (['ok', 'Heures atteintes'] as const)
        : (['att', 'Heures pas encore atteintes'] as const);
  return (
    <p>
      <span className={`etat ${ton}`}>
        <Icone nom={ton === 'ok' ? 'coche' : 'info'} /> {mot}
      </span>
    </p>
  );
}
