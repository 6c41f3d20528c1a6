import type { ErreurLigne, VerificationJson } from '@almanach/moteur';
import {
  article,
  controleLigne,
  date,
  euros,
  expliquerCause,
  expliquerMotif,
  messageLigne,
  periode,
  remarqueVerification,
  statutVerifie,
  verdict,
} from '@almanach/textes';
import { paragraphe, tableau } from './tableau.ts';

const LARGEUR = 100;

/** The verdict first, then the days, the lines to read again, the causes. */
export function verificationLisible(v: VerificationJson, ignorees: readonly string[]): string {
  const { court, phrase } = verdict(v);
  const parties = [
    paragraphe(`${court.toUpperCase()}. ${phrase}`, LARGEUR),
    jours(v),
    liste('Lignes à relire', v.controles.map(controleLigne)),
    causes(v),
    liste('À savoir', [
      ...v.remarques.map(remarqueVerification),
      ...(ignorees.length > 0 ? [`Colonnes non utilisées : ${ignorees.join(', ')}.`] : []),
    ]),
    `Droit connu au ${date(v.droit.connuLe)}, empreinte ${v.droit.empreinte.slice(0, 12)}.`,
  ];
  return `${parties.filter((p) => p !== '').join('\n\n')}\n`;
}

function jours({ periodes, totaux }: VerificationJson): string {
  if (periodes.length === 0) return '';
  const table = tableau(
    [
      { titre: 'Période' },
      { titre: 'Jours', aDroite: true },
      { titre: 'Versé', aDroite: true },
      { titre: 'Attendu', aDroite: true },
      { titre: 'Différence', aDroite: true },
      { titre: 'Comparaison' },
      { titre: 'Raison' },
    ],
    periodes.map((p) => [
      periode(p.du, p.au),
      String(p.jours),
      somme(p.paye),
      p.attendu === null ? '?' : somme(p.attendu),
      p.ecartTotal === null ? '?' : somme(p.ecartTotal),
      statutVerifie(p.statut),
      p.motif === null ? '' : expliquerMotif(p.motif).court,
    ]),
  );
  const total = `Total comparé : versé ${somme(totaux.paye)}, attendu ${somme(totaux.attendu)}, différence ${somme(totaux.ecart)}.`;
  return `${table}\n${total}`;
}

function somme(valeur: string): string {
  if (Number(valeur) === 0) return '–';
  return valeur.startsWith('-') ? `-${euros(valeur.slice(1))}` : euros(valeur);
}

function causes(v: VerificationJson): string {
  const lignes = v.causes.map((c) => {
    const { court, phrase, aVerifier } = expliquerCause(c);
    return `${court} : ${phrase} ${aVerifier} (${article(c.article)})`;
  });
  const autres = v.autresCauses > 0 ? [`Autres causes possibles : ${v.autresCauses}.`] : [];
  return liste('Ce qui peut l’expliquer, au centime près', [...lignes, ...autres]);
}

function liste(titre: string, elements: readonly string[]): string {
  if (elements.length === 0) return '';
  return [titre, ...elements.map((e) => paragraphe(`- ${e}`, LARGEUR, '  '))].join('\n');
}

/** One block a refusal, like those of a situation. */
export function erreursDeLignes(erreurs: readonly ErreurLigne[]): string {
  return erreurs
    .map((erreur) => {
      const { resume, ou, attendu, recu, remede } = messageLigne(erreur);
      return [
        `${erreur.code} ${resume}`,
        `  Où       ${ou}`,
        `  Attendu  ${attendu}`,
        `  Reçu     ${recu ?? 'rien'}`,
        `  À faire  ${remede}`,
        '',
      ].join('\n');
    })
    .join('\n');
}
