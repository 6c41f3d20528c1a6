import { ChampDate } from '../../ui/ChampDate.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { idChamp } from '../adresses.ts';
import { cleLibre, periodeVide } from '../vides.ts';
import { PAS_DE_REPONSE } from './choix.ts';
import { editer } from './listes.ts';
import { type ProprietesCorps, type Question, si } from './question.ts';

function Corps({ ctx, titre, modifier, erreur }: ProprietesCorps) {
  const liste = editer(ctx.r, modifier, 'historique', (l) => periodeVide(cleLibre('h', l)), true);
  return (
    <>
      <h1>{titre}</h1>
      <p className="chapeau">
        Comptez seulement les jours payés par la caisse, pas le délai de carence. Vos décomptes les
        donnent.
      </p>
      <ListeEditable
        id="historique-ajouter"
        lignes={liste.lignes}
        nom={(_, rang) => `Jours payés ${rang + 1}`}
        ajouter="Ajouter une période"
        minimum={1}
        surAjout={liste.ajouter}
        surRetrait={liste.retirer}
      >
        {(p) => (
          <>
            <ChampDate
              id={idChamp('historique', p.cle, 'du')}
              libelle="Premier jour payé"
              valeur={p.du}
              erreur={erreur(idChamp('historique', p.cle, 'du'))}
              surChange={(du) => liste.changer(p.cle, { du })}
            />
            <ChampDate
              id={idChamp('historique', p.cle, 'au')}
              libelle="Dernier jour payé"
              valeur={p.au}
              erreur={erreur(idChamp('historique', p.cle, 'au'))}
              surChange={(au) => liste.changer(p.cle, { au })}
            />
          </>
        )}
      </ListeEditable>
    </>
  );
}

export const historique: Question = {
  nom: 'historique',
  cles: si(({ r, b }) => b.couvert && r.cas.includes('historique')),
  titre: () => 'Quels jours d’arrêt ont déjà été payés\u00a0?',
  controler: ({ r }, c) => {
    c.exiger(
      r.historique.length > 0,
      idChamp('historique', 'h1', 'du'),
      'Donnez ces jours, ou décochez ce cas à la question d’avant.',
    );
    for (const p of r.historique) {
      const id = (nom: string) => idChamp('historique', p.cle, nom);
      c.periode(id, p, { du: 'le premier jour payé', au: 'le dernier jour payé' });
    }
  },
  resume: ({ r }) =>
    r.historique.length === 0 ? [PAS_DE_REPONSE] : r.historique.map((p) => `Du ${p.du} au ${p.au}`),
  Corps,
};
