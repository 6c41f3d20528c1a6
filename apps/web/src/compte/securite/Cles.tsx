import { useState } from 'react';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { clesPossibles, creerPour } from '../../plateforme/session/cleAcces.ts';
import { Avis } from '../../ui/Avis.tsx';
import { Fait } from '../commun/Fait.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { direJour } from '../commun/instants.ts';
import { NOM_CLE } from '../commun/regles.ts';
import { RETOUR } from '../commun/retour.ts';
import { type Faute } from '../commun/useSaisie.ts';

/** `GET /api/cles-acces`. */
interface Cle {
  readonly id: string;
  readonly nom: string;
  readonly creeeLe: string;
  readonly utiliseeLe: string | null;
}

export function Cles() {
  const { lecture, relire } = useLecture<readonly Cle[]>('/api/cles-acces');
  const [fait, dire] = useState<string | null>(null);
  const conclure = (phrase: string) => {
    dire(phrase);
    relire();
  };
  return (
    <Page
      titre="Clés d’accès"
      retour={RETOUR}
      chapeau="Vous vous connectez comme vous ouvrez votre téléphone. Une clé entre toujours, même si quelqu’un essaie votre phrase."
    >
      {fait !== null && (
        <Fait key={fait}>
          <p>{fait}</p>
        </Fait>
      )}
      <Lu lecture={lecture} relire={relire}>
        {(cles) => (
          <>
            {cles.length === 0 && <p>Vous n’avez pas encore de clé d’accès.</p>}
            <ul className="lignes-compte feuille" hidden={cles.length === 0}>
              {cles.map((cle) => (
                <UneCle
                  key={cle.id}
                  cle={cle}
                  surOtee={() => conclure(`La clé «\u00a0${cle.nom}\u00a0» est retirée.`)}
                />
              ))}
            </ul>
          </>
        )}
      </Lu>
      {clesPossibles() ? (
        <Ajouter surAjoutee={(nom) => conclure(`La clé «\u00a0${nom}\u00a0» est ajoutée.`)} />
      ) : (
        <div className="suite-compte">
          <Avis>
            <p>
              Ce navigateur ne connaît pas les clés d’accès. Pour en ajouter une, ouvrez cette page
              dans un autre navigateur.
            </p>
          </Avis>
        </div>
      )}
    </Page>
  );
}

function UneCle({ cle, surOtee }: { cle: Cle; surOtee: () => void }) {
  const envoi = useEnvoi();
  const oter = async () => {
    const reponse = await envoi.envoyer('DELETE', `/api/cles-acces/${cle.id}`);
    if (reponse.ok) surOtee();
  };
  return (
    <li className="ligne-compte">
      <div>
        <h2 className="petit-titre">{cle.nom}</h2>
        <p className="doux">
          Créée le {direJour(cle.creeeLe)}.{' '}
          {cle.utiliseeLe === null
            ? 'Pas encore utilisée.'
            : `Dernier usage le ${direJour(cle.utiliseeLe)}.`}
        </p>
      </div>
      <button
        type="button"
        className="bouton danger"
        disabled={envoi.enCours}
        onClick={() => void oter()}
      >
        Retirer<span className="sr"> la clé {cle.nom}</span>
      </button>
      <Fautes
        fautes={envoi.erreurs.map((e) => ({ champ: null, texte: e.messageFr }))}
        essai={envoi.essai}
      />
    </li>
  );
}

function Ajouter({ surAjoutee }: { surAjoutee: (nom: string) => void }) {
  const [nom, ecrire] = useState('');
  const [fautes, reprendre] = useState<readonly Faute[]>([]);
  const [essai, compter] = useState(0);
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const ajouter = async () => {
    const complet = NOM_CLE.juste(nom);
    reprendre(complet ? [] : [{ champ: NOM_CLE.id, texte: NOM_CLE.attendu }]);
    compter(essai + 1);
    if (!complet) return;
    occuper(true);
    const reponse = await creerPour('/api/cles-acces', nom.trim());
    occuper(false);
    if (!reponse.ok) return refuser(reponse);
    refuser(null);
    ecrire('');
    surAjoutee(nom.trim());
  };
  return (
    <section aria-labelledby="ajouter">
      <h2 id="ajouter">Ajouter une clé d’accès</h2>
      <Formulaire surEnvoi={ajouter}>
        <RefusLu refus={refus} />
        <Fautes fautes={fautes} essai={essai} />
        <ChampTexte
          id={NOM_CLE.id}
          libelle="Nom de cette clé"
          aide="Pour la reconnaître plus tard."
          valeur={nom}
          surChange={ecrire}
          erreur={fautes[0]?.texte}
          max={60}
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={enCours}>
            Créer la clé
          </button>
        </div>
      </Formulaire>
    </section>
  );
}
