import { FAMILLES } from '@almanach/moteur';
import { accorder, confianceContrat, familleContrat, typePayeur } from '@almanach/textes';
import { remplacer } from '../navigation/historique.ts';
import { Lien } from '../navigation/Lien.tsx';
import { majuscule } from '../resultat/mots.ts';
import { ChampListe } from '../ui/ChampListe.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { adresseContrat, COMPARER, CONTRATS, EDITEUR } from './adresses.ts';
import { FICHES } from './donnees/catalogue.ts';
import { chercher, type Demande, ecrireDemande, lireDemande } from './donnees/recherche.ts';

const TITRE = 'Les contrats de prévoyance';

/** Every contract of the catalogue; the search is in the address. */
export function Index({ requete }: { requete: string }) {
  const demande = lireDemande(requete);
  const trouves = chercher(demande);
  const changer = (d: Demande) => remplacer(CONTRATS + ecrireDemande(d));
  return (
    <>
      <h1>{TITRE}</h1>
      <p className="chapeau">
        Ce que paient les contrats en plus de la Sécurité sociale. Chaque clause est dite en
        français, avec sa source. Le calcul suit ces clauses, et rien d’autre.
      </p>
      <p className="actions suite">
        <Lien className="bouton second" href={COMPARER}>
          Comparer des contrats
        </Lien>
        <Lien className="bouton second" href={EDITEUR}>
          Écrire ou vérifier un contrat
        </Lien>
      </p>
      <Filtres demande={demande} changer={changer} />
      <p role="status" className="trouvees">
        {trouves.length === FICHES.length
          ? `${accorder(FICHES.length, 'contrat')}.`
          : `${accorder(trouves.length, 'contrat')} sur ${FICHES.length}.`}
      </p>
      <ul className="liste-regles liste-contrats">
        {trouves.map((f) => (
          <li key={f.id}>
            <Lien href={adresseContrat(f.id)}>
              <strong>{f.derniere.titre}</strong>
            </Lien>
            <p className="petit doux">
              {`${familleContrat(f.derniere.famille)}. ${f.derniere.payeur.nom}.`}
              <span className="compte">
                {`Confiance ${f.confiance}\u00a0: ${f.confiance === 'A' ? '' : 'en partie '}${confianceContrat(f.confiance)}. `}
                {accorder(f.derniere.ambiguites.length, 'point ouvert', 'points ouverts')}.
              </span>
            </p>
          </li>
        ))}
      </ul>
      {trouves.length === 0 && (
        <p>Essayez un mot plus court, ou retirez un filtre. Échap efface la recherche.</p>
      )}
      <PriseDeFocus titre={TITRE} cle={CONTRATS} />
    </>
  );
}

const TOUS = { valeur: 'tous', libelle: 'Tous' };
const PAYEURS = [...new Set(FICHES.map((f) => f.derniere.payeur.type))];

function Filtres({ demande: d, changer }: { demande: Demande; changer: (d: Demande) => void }) {
  const liste = (cle: 'famille' | 'payeur' | 'confiance') => ({
    valeur: d[cle] === '' ? 'tous' : d[cle],
    surChange: (v: string) => changer({ ...d, [cle]: v === 'tous' ? '' : v }),
  });
  return (
    <search className="filtres">
      <div className="champ recherche">
        <label htmlFor="recherche">Chercher un contrat</label>
        <input
          type="text"
          inputMode="search"
          id="recherche"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={d.q}
          onChange={(e) => changer({ ...d, q: e.target.value })}
          onKeyDown={(e) => {
            if (e.key === 'Escape') changer({ ...d, q: '' });
          }}
        />
      </div>
      <ChampListe
        id="famille"
        libelle="Famille"
        options={[TOUS, ...FAMILLES.map((f) => ({ valeur: f, libelle: familleContrat(f) }))]}
        {...liste('famille')}
      />
      <ChampListe
        id="payeur"
        libelle="Payeur"
        options={[TOUS, ...PAYEURS.map((p) => ({ valeur: p, libelle: typePayeur(p) }))]}
        {...liste('payeur')}
      />
      <ChampListe
        id="confiance"
        libelle="Confiance"
        options={[
          TOUS,
          ...(['A', 'B', 'C'] as const).map((c) => ({
            valeur: c,
            libelle: `${c}\u00a0: ${majuscule(confianceContrat(c))}`,
          })),
        ]}
        {...liste('confiance')}
      />
    </search>
  );
}
