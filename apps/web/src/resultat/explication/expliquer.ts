import { type DecompteJson, VERSION_MOTEUR } from '@almanach/moteur';
import { composer, date } from '@almanach/textes';
import { estContrat } from '../maintien.ts';
import type { Contenu } from './contenu.ts';
import { calculsDe, etapesDe, lecturesDe, textesDe } from './etapes.ts';
import { expliquerEcheance, expliquerNet } from './expliquer-argent.ts';
import { expliquerBase } from './expliquer-base.ts';
import { expliquerJour } from './expliquer-jour.ts';
import { expliquerJours } from './expliquer-jours.ts';
import { expliquerLigne } from './expliquer-ligne.ts';
import { expliquerMaintien } from './expliquer-maintien.ts';
import { expliquerSuite } from './expliquer-suite.ts';
import { nombresDe } from './sources.ts';
import type { Sujet } from './sujet.ts';

/** Where a number of the page comes from, read in the décompte's own trace. */
export function expliquer(sujet: Sujet, decompte: DecompteJson): Contenu {
  return typographier(contenuDe(sujet, decompte));
}

/** No-break spaces before what French print keeps on the same line. */
function typographier(contenu: Contenu): Contenu {
  return {
    ...contenu,
    titre: composer(contenu.titre),
    phrases: contenu.phrases.map(composer),
    ...(contenu.recits === undefined
      ? {}
      : { recits: contenu.recits.map((r) => ({ ...r, titre: composer(r.titre) })) }),
    calculs: contenu.calculs.map((c) => ({ ...c, libelle: composer(c.libelle) })),
    nombres: contenu.nombres.map((n) => ({ ...n, source: composer(n.source) })),
  };
}

function contenuDe(sujet: Sujet, decompte: DecompteJson): Contenu {
  switch (sujet.genre) {
    case 'jour': {
      const { arret, periode, parts } = sujet.vue;
      if (sujet.part === undefined && periode.lignes.some(estContrat)) {
        return expliquerJour(decompte, sujet.vue);
      }
      const ligne = sujet.part?.ligne ?? parts[0]?.ligne ?? periode.lignes[0];
      return ligne === undefined
        ? expliquerJours(decompte)
        : expliquerLigne(decompte, { arret, periode, ligne });
    }
    case 'ligne':
      return expliquerLigne(decompte, sujet);
    case 'net':
      return expliquerNet(sujet.decompte);
    case 'maintien':
      return expliquerMaintien(sujet.decompte);
    case 'suite':
      return expliquerSuite(decompte, sujet.suite);
    case 'jours':
      return expliquerJours(decompte);
    case 'base':
      return expliquerBase(decompte, sujet.arret);
    case 'echeance':
      return expliquerEcheance(decompte, sujet.echeance);
    case 'etapes':
      return expliquerEtapes(decompte, sujet);
    case 'droit':
      return expliquerDroit(decompte);
  }
}

function expliquerEtapes(
  decompte: DecompteJson,
  sujet: Extract<Sujet, { genre: 'etapes' }>,
): Contenu {
  const etapes = etapesDe(decompte, sujet.rangs);
  return {
    titre: sujet.titre,
    phrases: [sujet.phrase],
    calculs: [...sujet.calculs, ...calculsDe(etapes)],
    nombres: nombresDe(etapes, decompte.arrets[0]?.du ?? '', decompte.droit),
    textes: textesDe(etapes),
    lectures: lecturesDe(etapes),
    ecartees: [],
  };
}

function expliquerDroit(decompte: DecompteJson): Contenu {
  const { connuLe, empreinte } = decompte.droit;
  return {
    titre: 'Comment vérifier ce calcul ?',
    phrases: [
      `Ce calcul lit les textes connus le ${date(connuLe)}. Ces huit signes résument leurs chiffres et nos choix de lecture.`,
      'Mêmes réponses et mêmes signes : le résultat est le même, au centime.',
    ],
    calculs: [
      { libelle: 'Version du moteur', formule: '', resultat: VERSION_MOTEUR },
      {
        libelle: 'Étapes du raisonnement',
        formule: 'dans le décompte à télécharger',
        resultat: String(decompte.trace.length),
      },
    ],
    nombres: [],
    textes: [{ titre: 'Empreinte entière du droit (SHA-256)', reference: empreinte }],
    lectures: [],
    ecartees: [],
  };
}
