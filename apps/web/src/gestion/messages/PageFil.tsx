import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { dansParis } from '../../suivi/temps.ts';
import type { Fil, Message } from '../types.ts';
import { Repondre } from './Repondre.tsx';
import { sujetEnMots } from './sujets.ts';
import '../../suivi/suivi.css';

interface Lecture {
  readonly fil: Fil;
  readonly messages: readonly Message[];
}

export function PageFil({ id }: { id: string }) {
  const { lecture, relire } = useLecture<Lecture>(`/api/gestion/messages/${id}`);
  const sujet = lecture.etat === 'lue' ? sujetEnMots(lecture.donnees.fil.sujet) : 'Conversation';
  return (
    <Page titre={sujet} retour={{ href: '/gestion/messages', libelle: 'Messages' }}>
      <Lu lecture={lecture} relire={relire}>
        {({ fil, messages }) => (
          <>
            {fil.dossier !== null && (
              <Lien className="retour" href={`/gestion/dossiers/${fil.dossier}`}>
                Voir le dossier
              </Lien>
            )}
            <ol>
              {messages.map((m) => (
                <li key={m.id} className={m.de === 'gestion' ? 'bulle nous' : 'bulle'}>
                  <p className="sous">
                    {m.de === 'gestion' ? 'La gestion' : 'La personne'}, {dansParis(m.le)}
                  </p>
                  <p className="texte-libre">{m.texte}</p>
                </li>
              ))}
            </ol>
            <Repondre fil={id} surFait={relire} />
          </>
        )}
      </Lu>
    </Page>
  );
}
