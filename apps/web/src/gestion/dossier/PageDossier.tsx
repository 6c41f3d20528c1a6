import { periode } from '@almanach/textes';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import type { PieceVue } from '../../suivi/types.ts';
import type { Reponse } from '../types.ts';
import { Arrets } from './Arrets.tsx';
import { Autres } from './Autres.tsx';
import { Blocage } from './Blocage.tsx';
import { Demander } from './Demander.tsx';
import { Instruction } from './Instruction.tsx';
import { Journal } from './Journal.tsx';
import { Pieces } from './Pieces.tsx';
import { Pistes } from './Pistes.tsx';
import { Verification } from './Verification.tsx';

const RETOUR = { href: '/gestion', libelle: 'Dossiers' };

/** A dossier as a manager works on it. */
export function PageDossier({ id }: { id: string }) {
  const { lecture, relire } = useLecture<Reponse>(`/api/gestion/dossiers/${id}`);
  const pieces = useLecture<{ pieces: readonly PieceVue[] }>(`/api/gestion/dossiers/${id}/pieces`);
  if (lecture.etat !== 'lue') {
    const perdu = lecture.etat === 'refusee' && lecture.refus.statut === 404;
    const titre = perdu ? 'Dossier introuvable' : 'Dossier';
    return (
      <Page titre={titre} retour={RETOUR}>
        <Lu lecture={lecture} relire={relire}>
          {() => null}
        </Lu>
      </Page>
    );
  }
  const { dossier, assure, autres, doublonPossible } = lecture.donnees;
  const toutRelire = () => {
    relire();
    pieces.relire();
  };
  const qui = assure === null ? '' : `${assure.prenoms.join(' ')} ${assure.nom}`;
  const fichiers = pieces.lecture.etat === 'lue' ? pieces.lecture.donnees.pieces : [];
  return (
    <Page
      titre={`Dossier ${dossier.reference}`}
      retour={RETOUR}
      chapeau={
        assure === null ? undefined : (
          <p className="texte-libre">
            {qui}, né ou née {periode(assure.naissance, assure.naissance)}
          </p>
        )
      }
    >
      <div className="poste">
        <div>
          <Blocage dossier={dossier} />
          <Instruction dossier={dossier} surFait={toutRelire} />
          <Pieces dossier={dossier} fichiers={fichiers} surGeste={toutRelire} />
          <Demander dossier={dossier} surFait={toutRelire} />
        </div>
        <aside aria-label="Ce que dit le dossier">
          <Arrets arrets={dossier.arrets} />
          <Pistes pistes={dossier.pistes} />
          <Autres
            dossier={dossier}
            autres={autres}
            possible={doublonPossible}
            surFait={toutRelire}
          />
        </aside>
      </div>
      <Journal id={id} lu={dossier} />
      <Verification id={id} />
    </Page>
  );
}
