import { accorder, dateLongue } from '@almanach/textes';
import { heure, jourDe } from '../../declaration/heure.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { adresseEnvoi } from '../adresses.ts';
import { taille } from '../taille.ts';
import { estLisible, type MesPieces, type PieceFermee, type Usage } from '../types.ts';
import { CartePiece } from './CartePiece.tsx';
import { Manquantes } from './Manquantes.tsx';

/** `/espace/documents`: what is missing first, then all that was sent. */
export function Liste() {
  const { lecture, relire } = useLecture<MesPieces>('/api/espace/pieces');
  return (
    <Page titre="Mes documents" retour={{ href: '/espace', libelle: 'Mon espace' }}>
      <Manquantes />
      <div className="actions suite">
        <Lien className="bouton" href={adresseEnvoi()}>
          Envoyer un document
        </Lien>
      </div>
      <section>
        <h2>Documents envoyés</h2>
        <Lu lecture={lecture} relire={relire}>
          {({ pieces, usage }) => (
            <>
              {pieces.length === 0 ? (
                <p>Rien n’a encore été envoyé.</p>
              ) : (
                <ul className="documents">
                  {pieces.map((p) =>
                    estLisible(p) ? (
                      <CartePiece key={p.id} piece={p} />
                    ) : (
                      <CarteFermee key={p.id} piece={p} />
                    ),
                  )}
                </ul>
              )}
              <Place usage={usage} />
            </>
          )}
        </Lu>
      </section>
    </Page>
  );
}

function CarteFermee({ piece: { deposeeLe } }: { piece: PieceFermee }) {
  return (
    <li className="feuille">
      <h3>Document dans votre coffre médical</h3>
      <p>Son envoi s’est arrêté avant la fin. Envoyez-le de nouveau.</p>
      <p className="doux petit">
        Envoyé le {dateLongue(jourDe(deposeeLe))} à {heure(deposeeLe)}.
      </p>
    </li>
  );
}

function Place({ usage: { octets, octetsMax, pieces, piecesMax } }: { usage: Usage }) {
  const plein = octets > octetsMax * 0.9 || pieces > piecesMax * 0.9;
  return (
    <p className={plein ? 'suite' : 'suite doux'}>
      Place utilisée&nbsp;: {octets === 0 ? '0\u00a0Mo' : taille(octets)} sur {taille(octetsMax)},{' '}
      {accorder(pieces, 'fichier')} sur {piecesMax}.
      {plein && ' Il reste peu de place\u00a0: écrivez-nous avant d’envoyer la suite.'}
    </p>
  );
}
