import { randomUUID } from 'node:crypto';
import { ecrireBrouillon } from '../declarations/depot/brouillons.ts';
import type { Reponses } from '../declarations/reponses.ts';
import type { NomRole } from './distribution.ts';
import type { Echanges } from './echanges.ts';
import type { Acteurs, Gestes } from './gestes.ts';
import type { Temps } from './temps.ts';

interface Scene {
  temps: Temps;
  gestes: Gestes & Echanges;
  acteurs: Acteurs;
}

type Jouer = (scene: Scene) => Promise<void>;

/** What is answered of a stop that a doctor signs on its first day and sends to the caisse. */
function arret(
  { jour }: Temps,
  [du, au]: readonly [number, number],
  suite: Partial<Reponses> = {},
): Reponses {
  return {
    objet: 'nouvel-arret',
    nature: 'maladie',
    prescritLe: jour(du),
    recuLe: jour(du),
    dates: { du: jour(du), au: jour(au) },
    hospitalisation: 'non',
    tempsPartiel: 'non',
    envoiCaisse: 'medecin',
    ...suite,
  };
}

async function instruite({ gestes: g }: Scene, n: number, dossier: string): Promise<void> {
  await g.envoie(n, dossier);
  await g.accepte(n + 1, dossier);
  await g.instruit(n + 2, dossier);
}

/** What happens to each. Days are counted from today, and end yesterday. */
export const SCENES: Readonly<Partial<Record<NomRole, Jouer>>> = {
  async lea(scene) {
    const { temps, gestes: g } = scene;
    const { dossier } = await g.agenceDeclare(-11, arret(temps, [-12, 9]));
    await instruite(scene, -9, dossier);
  },

  async karim({ temps, gestes: g }) {
    const accident = { nature: 'accident-travail', accidentLe: temps.jour(-9) } as const;
    const { dossier } = await g.declare(-8, arret(temps, [-9, 21], accident));
    await g.envoie(-6, dossier, ['certificat-medical-initial']);
    await g.laissePasser(-8, -1, dossier);
  },

  async mireille({ temps, gestes: g }) {
    const { dossier } = await g.declare(-14, arret(temps, [-15, 15], { franceTravail: 'inscrit' }));
    await g.envoie(-12, dossier, ['volet-3']);
    await g.accepte(-11, dossier);
    const question =
      'Bonjour, mon contrat est chez ma sœur. Je peux l’envoyer la semaine prochaine ?';
    const fil = await g.ecrit(-10, dossier, 'un-document', question);
    await g.repond(-9, fil, 'Bonjour, oui. Un envoi tardif ne fait pas refuser votre dossier.');
    await g.laissePasser(-14, -1, dossier);
  },

  async tomasz({ temps, gestes: g }) {
    const { dossier } = await g.agenceDeclare(-4, arret(temps, [-5, 4]));
    await g.envoie(-3, dossier);
    await g.accepte(-2, dossier);
    await g.ecrit(-1, dossier, 'mon-dossier', 'Bonjour, que reste-t-il à faire de mon côté ?');
  },

  async awa({ temps, gestes: g }) {
    const dit = { franceTravail: 'non-inscrit' } as const;
    const { dossier } = await g.declare(-118, arret(temps, [-120, -100], dit));
    await g.laissePasser(-118, -1, dossier);
  },

  async hugo({ temps, gestes: g }) {
    await g.declare(-6, arret(temps, [-7, 6]));
    await g.agenceDeclare(-4, arret(temps, [-7, 6]));
  },

  async noemie({ temps, gestes: g, acteurs: { assure, personne } }) {
    const { arret: id } = await g.declare(-10, arret(temps, [-10, -6]));
    await g.declare(-9, { objet: 'annulation', arret: id });
    await temps.ecrire(assure, -1, (e) =>
      ecrireBrouillon(e, personne, {
        id: randomUUID(),
        lue: 0,
        reponses: { nature: 'maladie', prescritLe: temps.jour(-1), recuLe: temps.jour(-1) },
      }),
    );
  },

  async samuel(scene) {
    const { temps, gestes: g } = scene;
    const accident = { nature: 'accident-trajet', accidentLe: temps.jour(-35) } as const;
    const { dossier, arret: id } = await g.agenceDeclare(-34, arret(temps, [-35, -15], accident));
    await g.envoie(-31, dossier);
    await g.accepte(-30, dossier);
    await g.declare(-14, arret(temps, [-14, 5], { objet: 'prolongation', arret: id }));
    await instruite(scene, -12, dossier);
    const reprise = { objet: 'reprise-anticipee', arret: id, repriseLe: temps.jour(-1) } as const;
    await g.declare(-3, reprise);
  },

  async fatima({ temps, gestes: g }) {
    const suite = { nature: 'maladie-professionnelle' } as const;
    const { dossier } = await g.agenceDeclare(-19, arret(temps, [-20, 30], suite));
    await g.envoie(-17, dossier);
    await g.refuse(-16, dossier, 'attestation-de-salaire', 'illisible');
    await g.laissePasser(-19, -1, dossier);
  },

  async bruno(scene) {
    const { temps, gestes: g } = scene;
    const dit = { franceTravail: 'indemnise' } as const;
    const { dossier } = await g.declare(-39, arret(temps, [-40, -12], dit));
    await instruite(scene, -36, dossier);
  },

  async jeanne({ temps, gestes: g }) {
    const chute = { nature: 'accident-vie-privee', accidentLe: temps.jour(-4) } as const;
    await g.declare(-2, arret(temps, [-3, 3], { ...chute, envoiCaisse: 'pas-encore' }));
  },

  async chloe({ temps, acteurs: { assure, personne } }) {
    await temps.ecrire(assure, -1, (e) =>
      ecrireBrouillon(e, personne, { id: randomUUID(), lue: 0, reponses: { nature: 'maladie' } }),
    );
  },
};
