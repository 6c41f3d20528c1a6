import { accorder } from '@almanach/textes';
import { Lien } from '../navigation/Lien.tsx';
import { useLecture } from '../plateforme/api/useLecture.ts';
import { Lu } from '../plateforme/cadre/Lu.tsx';
import { Page } from '../plateforme/cadre/Page.tsx';
import { ACTIVATION } from '../plateforme/session/detour.ts';
import type { Moyens } from '../plateforme/session/FormulaireRenforcement.tsx';
import type { Session } from '../plateforme/session/session.ts';
import { Avis } from '../ui/Avis.tsx';
import { resteAFaire } from './activation/suite.ts';
import { Ligne } from './commun/Ligne.tsx';
import type { Coordonnees, Profil } from './commun/types.ts';
import { EnAttente } from './coordonnees/EnAttente.tsx';
import { EtatVerification } from './coordonnees/EtatVerification.tsx';
import { FaitsDuProfil } from './profil/FaitsDuProfil.tsx';

/** Everything of the account at a glance; each thing is changed on its own page. */
export function MonCompte({ session }: { session: Session }) {
  const assure = session.role === 'assure';
  return (
    <Page titre="Mon compte">
      {assure && <MonProfil />}
      <MesCoordonnees assure={assure} />
      <MaConnexion />
      {assure && (
        <section aria-labelledby="donnees">
          <h2 id="donnees">Vos données</h2>
          <p>
            Vous pouvez lire tout ce que nous avons de vous, l’emporter, le faire corriger ou
            effacer.
          </p>
          <div className="actions suite-compte">
            <Lien className="bouton second" href="/compte/demandes">
              Mes données et mes demandes
            </Lien>
          </div>
        </section>
      )}
    </Page>
  );
}

function MonProfil() {
  const { lecture, relire } = useLecture<Profil>('/api/profil');
  return (
    <section aria-labelledby="profil">
      <h2 id="profil">Votre profil</h2>
      <Lu lecture={lecture} relire={relire}>
        {(profil) => (
          <>
            {resteAFaire(profil) !== null && (
              <Avis ton="attention">
                <p>
                  L’activation n’est pas finie.{' '}
                  <Lien href={ACTIVATION}>Finir les étapes qui restent</Lien>
                </p>
              </Avis>
            )}
            <FaitsDuProfil profil={profil} />
            <p>
              <Lien className="sous-champ" href="/compte/profil">
                Signaler une erreur dans mon profil
              </Lien>
            </p>
          </>
        )}
      </Lu>
    </section>
  );
}

function MesCoordonnees({ assure }: { assure: boolean }) {
  const { lecture, relire } = useLecture<Coordonnees>('/api/coordonnees');
  return (
    <section aria-labelledby="coordonnees">
      <h2 id="coordonnees">Vos coordonnées</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ courriel, telephone, bancaires, changements }) => {
          const attend = (objet: string) =>
            changements
              .filter((c) => c.objet === objet)
              .map((c) => <EnAttente key={c.id} changement={c} surAnnule={relire} />);
          return (
            <ul className="feuille lignes-compte">
              <Ligne
                titre="Adresse e-mail"
                valeur={courriel ?? 'Aucune'}
                href="/compte/courriel"
                geste="Changer"
                quoi="d’adresse e-mail"
              >
                {attend('courriel')}
              </Ligne>
              <Ligne
                titre="Téléphone"
                valeur={telephone ?? 'Aucun'}
                href="/compte/telephone"
                geste={telephone === null ? 'Ajouter' : 'Changer'}
                quoi={telephone === null ? 'un numéro de téléphone' : 'de numéro de téléphone'}
              >
                {attend('telephone')}
              </Ligne>
              {assure && (
                <Ligne
                  titre="Compte bancaire"
                  valeur={
                    bancaires === null ? (
                      'Aucun\u00a0: rien ne peut être versé.'
                    ) : (
                      <>
                        <p>
                          {bancaires.iban}, au nom de {bancaires.titulaire}
                        </p>
                        <EtatVerification verification={bancaires.verification} />
                      </>
                    )
                  }
                  href="/compte/banque"
                  geste={bancaires === null ? 'Ajouter' : 'Changer'}
                  quoi={bancaires === null ? 'un compte bancaire' : 'de compte bancaire'}
                >
                  {attend('iban')}
                </Ligne>
              )}
            </ul>
          );
        }}
      </Lu>
    </section>
  );
}

function MaConnexion() {
  const { lecture, relire } = useLecture<Moyens>('/api/moyens');
  return (
    <section aria-labelledby="connexion">
      <h2 id="connexion">Votre connexion</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ phrase, code, cles }) => (
          <ul className="feuille lignes-compte">
            <Ligne
              titre="Phrase de passe"
              valeur={phrase ? 'Choisie' : 'Aucune'}
              href="/compte/phrase"
              geste={phrase ? 'Changer' : 'Choisir'}
              quoi={phrase ? 'de phrase de passe' : 'une phrase de passe'}
            />
            <Ligne
              titre="Code à usage unique"
              valeur={code ? 'Demandé à chaque connexion' : 'Pas demandé'}
              href="/compte/protection"
              geste={code ? 'Gérer' : 'Ajouter'}
              quoi={code ? 'le code à usage unique' : 'un code à usage unique'}
            />
            <Ligne
              titre="Clés d’accès"
              valeur={cles === 0 ? 'Aucune' : `${accorder(cles, 'clé')} d’accès`}
              href="/compte/cles"
              geste={cles === 0 ? 'Ajouter' : 'Gérer'}
              quoi={cles === 0 ? 'une clé d’accès' : 'les clés d’accès'}
            />
            <Ligne
              titre="Connexions ouvertes"
              valeur="Les appareils où votre espace est ouvert"
              href="/compte/connexions"
              geste="Voir"
              quoi="les connexions ouvertes"
            />
          </ul>
        )}
      </Lu>
    </section>
  );
}
