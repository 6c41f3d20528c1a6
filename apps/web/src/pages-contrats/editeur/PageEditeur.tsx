import type { ContratJson } from '@almanach/moteur';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { remplacer as remplacerAdresse } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { telecharger } from '../../resultat/garder/telecharger.ts';
import { Avis } from '../../ui/Avis.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { CONTRATS, EDITEUR } from '../adresses.ts';
import { fiche } from '../donnees/catalogue.ts';
import { Changements } from '../fiche/Changements.tsx';
import { Apercu } from './Apercu.tsx';
import { type Brouillon, useBrouillon } from './brouillon.ts';
import { ContexteDocument } from './ChampClause.tsx';
import { Depart } from './Depart.tsx';
import { parties, remplacerA } from './ecrire.ts';
import { type ErreurSituee, examiner } from './examiner.ts';
import { Fautes } from './Fautes.tsx';
import { Formulaire } from './Formulaire.tsx';
import { CONTRAT_NEUF, enTexte } from './modele.ts';

const TITRE = 'Écrire un contrat';

/** A contract in fields and in JSON, read by the engine at each key stroke; nothing leaves the page. */
export function PageEditeur({ requete, le }: { requete: string; le: string }) {
  const [brouillon, garder] = useBrouillon(() => ({
    texte: enTexte(CONTRAT_NEUF),
    depuis: null,
    precedent: null,
  }));
  const json = useRef<HTMLTextAreaElement>(null);
  const {
    document: doc,
    contrat,
    erreurs,
  } = useMemo(() => examiner(brouillon.texte), [brouillon.texte]);
  const depart = contratDeDepart(brouillon.depuis);
  const changerTexte = (texte: string) => garder({ ...brouillon, texte });
  const remplacer = ({ texte, depuis }: Pick<Brouillon, 'texte' | 'depuis'>) =>
    garder({
      texte,
      depuis,
      precedent: { texte: brouillon.texte, depuis: brouillon.depuis },
    });
  useDepart(requete, remplacer);
  const montrer = ({ place }: ErreurSituee) => {
    json.current?.focus();
    json.current?.setSelectionRange(place.debut, place.fin);
  };
  return (
    <>
      <Lien className="retour" href={CONTRATS}>
        <Icone nom="retour" />
        Tous les contrats
      </Lien>
      <h1>{TITRE}</h1>
      <p className="chapeau">
        Remplissez les clauses, ou collez un contrat en JSON. Le moteur le lit et le calcule ici.
        Rien n’est envoyé.
      </p>
      <Depart
        precedent={brouillon.precedent}
        remplacer={remplacer}
        revenir={() => {
          if (brouillon.precedent !== null) remplacer(brouillon.precedent);
        }}
      />
      <div role="status" className="suite">
        {contrat !== null && (
          <Avis ton="succes">
            <p>Le moteur lit ce contrat en entier.</p>
          </Avis>
        )}
      </div>
      <Fautes erreurs={erreurs} montrer={montrer} />
      <SectionClauses
        document={doc}
        erreurs={erreurs}
        ecrire={(chemin, valeur) => changerTexte(enTexte(remplacerA(doc, parties(chemin), valeur)))}
      />
      <SectionJson
        champ={json}
        texte={brouillon.texte}
        changer={changerTexte}
        faux={erreurs.length > 0}
        nom={nomDuFichier(contrat)}
      />
      {contrat === null ? (
        <section aria-labelledby="apercu">
          <h2 id="apercu">Ce que ce contrat paierait</h2>
          <p>L’aperçu attend un contrat sans erreur.</p>
        </section>
      ) : (
        <>
          <Apercu contrat={contrat} depart={depart} le={le} />
          {depart !== null && <Difference depart={depart} contrat={contrat} />}
        </>
      )}
      <PriseDeFocus titre={TITRE} cle={EDITEUR} />
    </>
  );
}

interface PropsClauses {
  readonly document: unknown;
  readonly erreurs: readonly ErreurSituee[];
  readonly ecrire: (chemin: string, valeur: unknown) => void;
}

function SectionClauses(p: PropsClauses) {
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">Les clauses principales</h2>
      {typeof p.document === 'object' && p.document !== null ? (
        <ContexteDocument value={p}>
          <Formulaire />
        </ContexteDocument>
      ) : (
        <p>Le texte n’est pas encore un contrat en JSON. Corrigez-le plus bas.</p>
      )}
    </section>
  );
}

interface PropsJson {
  readonly champ: RefObject<HTMLTextAreaElement | null>;
  readonly texte: string;
  readonly changer: (texte: string) => void;
  readonly faux: boolean;
  /** Name of the file to download. */
  readonly nom: string;
}

function SectionJson({ champ, texte, changer, faux, nom }: PropsJson) {
  return (
    <section aria-labelledby="titre-json">
      <h2 id="titre-json">Tout le contrat, en JSON</h2>
      <label htmlFor="json">Texte du contrat</label>
      <span className="aide" id="json-aide">
        Les clauses sans champ s’écrivent ici.
      </span>
      <textarea
        id="json"
        ref={champ}
        className="json"
        rows={18}
        spellCheck={false}
        autoComplete="off"
        value={texte}
        aria-invalid={faux}
        aria-describedby="json-aide"
        onChange={(e) => changer(e.target.value)}
      />
      <p className="actions suite">
        <button
          type="button"
          className="bouton"
          onClick={() => telecharger(nom, 'application/json', texte)}
        >
          Télécharger en JSON
        </button>
      </p>
    </section>
  );
}

/** A link from a contract's page starts from it once; a reload then keeps what was written. */
function useDepart(
  requete: string,
  remplacer: (n: Pick<Brouillon, 'texte' | 'depuis'>) => void,
): void {
  const fait = useRef(false);
  useEffect(() => {
    const p = new URLSearchParams(requete);
    const id = p.get('depuis');
    if (id === null || fait.current) return;
    fait.current = true;
    const depart = contratDeDepart({ id, version: p.get('version') ?? '' });
    remplacerAdresse(EDITEUR);
    if (depart !== null)
      remplacer({ texte: enTexte(depart), depuis: { id: depart.id, version: depart.version } });
  });
}

function contratDeDepart(depuis: Brouillon['depuis']): ContratJson | null {
  if (depuis === null) return null;
  const trouvee = fiche(depuis.id);
  return trouvee?.versions.find((v) => v.version === depuis.version) ?? trouvee?.derniere ?? null;
}

function nomDuFichier(contrat: ContratJson | null): string {
  return contrat === null ? 'contrat.json' : `${contrat.id}.${contrat.version}.json`;
}

function Difference({ depart, contrat }: { depart: ContratJson; contrat: ContratJson }) {
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">Ce que vous avez changé</h2>
      <p className="doux">{`Par rapport à «\u00a0${depart.titre}\u00a0».`}</p>
      <Changements avant={depart} apres={contrat} />
    </section>
  );
}
