import type { Designation, MotifAdmission, ProblemeDesignation } from '@almanach/moteur';
import { ratio } from './nombres.ts';
import { composer, enumerer } from './typographie.ts';

const ADMISSION: Readonly<Record<MotifAdmission, string>> = {
  'age-trop-jeune': 'Vous n’avez pas encore l’âge d’adhérer à ce contrat.',
  'age-trop-eleve': 'Vous avez dépassé l’âge d’adhérer à ce contrat.',
  'naissance-inconnue': 'Il manque votre date de naissance.',
  'questionnaire-sans-reponse': 'Répondez au questionnaire de santé : oui ou non.',
  'questionnaire-defavorable': 'Ce contrat demande une déclaration de bonne santé.',
  'avis-medical-attendu': 'Le médecin-conseil de l’assureur n’a pas encore donné son avis.',
  'avis-medical-defavorable': 'Le médecin-conseil de l’assureur a donné un avis défavorable.',
};

/** Why a person may not join, or not yet. */
export function motifAdmission(motif: MotifAdmission): string {
  return composer(ADMISSION[motif]);
}

/** "A et B, par parts égales ; à défaut mes héritiers." */
export function clauseBeneficiaire({ rangs }: Designation): string {
  const textes = rangs.map(({ beneficiaires }) => {
    const noms = beneficiaires.map((b) => b.qui.trim());
    if (beneficiaires.length === 1) return noms[0] ?? '';
    if (new Set(beneficiaires.map((b) => b.part)).size === 1)
      return `${enumerer(noms)}, par parts égales`;
    return enumerer(beneficiaires.map((b, i) => `${noms[i]} pour ${ratio(b.part)}`));
  });
  return composer(`${textes.join(' ; à défaut ')}.`);
}

/** What is wrong in a clause freely written, and how to put it right. */
export function problemeDesignation(p: ProblemeDesignation): string {
  return composer(phrase(p));
}

function phrase(p: ProblemeDesignation): string {
  switch (p.code) {
    case 'designation-interdite':
      return 'Ce contrat fixe lui-même l’ordre des bénéficiaires.';
    case 'sans-rang':
      return 'Désignez au moins un bénéficiaire.';
    case 'sans-heritiers':
      return 'Finissez par « mes héritiers » : sinon une part peut ne revenir à personne.';
    case 'rang-vide':
      return `Le rang ${p.rang + 1} ne désigne personne.`;
    case 'parts-trop-fines':
      return `Les parts du rang ${p.rang + 1} sont trop fines. Écrivez des fractions simples.`;
    case 'sans-nom':
      return `Au rang ${p.rang + 1}, un bénéficiaire n’a pas de nom.`;
    case 'part-nulle':
      return `Au rang ${p.rang + 1}, un bénéficiaire a une part nulle.`;
    case 'en-double':
      return `Au rang ${p.rang + 1}, un bénéficiaire est nommé deux fois.`;
    case 'somme-des-parts':
      return `Les parts du rang ${p.rang + 1} font ${p.somme.n}/${p.somme.d}. Elles doivent faire 1.`;
  }
}
