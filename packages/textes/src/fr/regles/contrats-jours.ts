import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

/** What a complementary contract pays a day. */
export const CONTRATS_JOURS: TextesRegles = {
  'R-D-01': {
    titre: 'Part du salaire garantie par le contrat',
    appliquee: (o) =>
      `${palier(o)} Le contrat garantit une part du salaire d’un jour : ${o.pourcentage('taux')}. ` +
      `Cela fait ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas garanti.',
    calcul: (o) => `${o.euros('salaire')} × ${o.pourcentage('taux')} = ${o.euros('resultat')}`,
  },
  'R-D-01-2': {
    titre: 'Montant fixe du contrat',
    appliquee: (o) => `${palier(o)} Le contrat prévoit ${o.euros('resultat')} par jour.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas garanti.',
  },
  'R-D-01-3': {
    titre: 'Garantie portée à un autre taux pendant le maintien légal',
    appliquee: (o) =>
      `La loi oblige l’employeur à maintenir le salaire ce jour. ` +
      `Le contrat garantit alors ${o.pourcentage('taux')} du salaire : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que la loi n’oblige pas l’employeur ce jour.',
    calcul: (o) => `${o.euros('salaire')} × ${o.pourcentage('taux')} = ${o.euros('resultat')}`,
  },
  'R-D-02-3': {
    titre: 'Salaire partagé en deux tranches',
    appliquee: (o) =>
      `${palier(o)} Jusqu’au plafond de la Sécurité sociale, le taux est de ${o.pourcentage('taux1')}. ` +
      `Au-dessus, il est de ${o.pourcentage('taux2')}. Cela fait ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas garanti.',
    calcul: (o) =>
      `${o.euros('t1')} × ${o.pourcentage('taux1')} + ${o.euros('t2')} × ${o.pourcentage('taux2')} = ${o.euros('resultat')}`,
  },
  'R-C-06-1': {
    titre: 'Ancienneté atteinte pendant l’arrêt',
    appliquee: (o) =>
      `Votre ancienneté court depuis le ${o.date('depuis')}. Elle atteint un nouveau palier le ${o.date('resultat')}. ` +
      'Le contrat donne alors ce qui reste de ce palier.',
    ecartee: () => 'Non appliqué parce que l’ancienneté n’atteint pas de palier pendant l’arrêt.',
  },
  'R-D-04': {
    titre: 'Franchise : les premiers jours ne sont pas payés',
    appliquee: (o) =>
      `Le contrat ne paie pas les premiers jours de l’arrêt : ${o.jours('jours')} de franchise. ` +
      (o.valeur('deja') > 0 ? `Un arrêt précédent en a déjà pris ${o.decimal('deja')}. ` : '') +
      `Le paiement peut commencer le ${o.date('resultat')}.`,
    ecartee: (o) =>
      o.valeur('jours') === 0
        ? 'Non appliqué parce que le contrat n’a pas de franchise pour cet arrêt.'
        : 'Non appliqué parce que des arrêts précédents ont pris toute la franchise.',
  },
  'R-D-04-2': {
    titre: 'Franchise relative',
    appliquee: (o) =>
      `L’arrêt dure ${o.jours('dureeArret')}. Il ne dépasse pas la franchise de ${o.jours('jours')} : rien n’est payé. ` +
      'Une prolongation peut faire payer ces jours.',
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt dure ${o.jours('dureeArret')}, plus que la franchise (${o.jours('jours')}). ` +
      'Tous les jours sont alors payés, depuis le premier.',
  },
  'R-D-04-3': {
    titre: 'Franchise levée',
    appliquee: (o) =>
      `Le contrat lève la franchise à partir du ${o.date('le')} : ${levee(o.brut('raison'))}.`,
    ecartee: () => 'Non appliqué parce que rien ne lève la franchise.',
  },
  'R-D-04-4': {
    titre: 'Contrat qui prend le relais de l’employeur',
    appliquee: (o) =>
      `Le contrat attend la fin du maintien de salaire par l’employeur. Il peut payer à partir du ${o.date('resultat')}.`,
    ecartee: () => 'Non appliqué parce que l’employeur ne maintient pas le salaire.',
  },
  'R-D-04-5': {
    titre: 'Franchise à partir d’un certain nombre d’arrêts',
    appliquee: (o) =>
      `C’est l’arrêt numéro ${o.decimal('rang')} en douze mois. La franchise s’applique à partir du numéro ${o.decimal('min')}.`,
    ecartee: (o) =>
      `Non appliqué parce que c’est l’arrêt numéro ${o.decimal('rang')} en douze mois. ` +
      `La franchise commence au numéro ${o.decimal('min')}.`,
  },
  'R-D-06': {
    titre: 'Durée maximale payée par le contrat',
    appliquee: (o) =>
      `Le contrat paie ${o.jours('jours')} au plus ${fenetre(o.brut('par'))}. ` +
      `Jours déjà comptés : ${o.decimal('deja')}. Il en reste ${o.decimal('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt est plus court : le contrat paie ${o.jours('jours')} au plus ${fenetre(o.brut('par'))}.`,
  },
  'R-D-06-2': {
    titre: 'Clause du contrat que nous ne connaissons pas',
    appliquee: (o) => `La clause est connue (${o.brut('clause')}).`,
    ecartee: (o) =>
      `Non appliqué parce que nous n’avons pas trouvé cette clause du contrat (${o.brut('clause')}). ` +
      (o.a('acquis') ? `Les ${o.jours('acquis')} d’avant sont tenus pour acquis. ` : '') +
      'Demandez-la à votre assureur.',
  },
  'R-D-07-5': {
    titre: 'Sommes retirées par le contrat',
    appliquee: (o) =>
      `Le contrat retire ce que les autres paient déjà : ${o.euros('deduit')}. Il reste ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que rien n’est à retirer.',
    calcul: (o) =>
      o.valeur('deduit') > o.valeur('avant')
        ? `${o.euros('deduit')} dépasse ${o.euros('avant')} : rien à ajouter`
        : `${o.euros('avant')} - ${o.euros('deduit')} = ${o.euros('resultat')}`,
  },
  'R-D-07-6': {
    titre: 'Indemnité nette de la caisse',
    appliquee: (o) =>
      `Le contrat compte l’indemnité de la caisse sans CSG ni CRDS : ${o.euros('resultat')} sur ${o.euros('brut')}.`,
    ecartee: () => 'Non appliqué parce que le contrat compte l’indemnité brute.',
    calcul: (o) => `${o.euros('brut')} × 93,3 % = ${o.euros('resultat')}`,
  },
  'R-D-07-7': {
    titre: 'Indemnité refusée par la caisse : comptée quand même',
    appliquee: (o) =>
      `La caisse paie ${o.euros('servie')} ce jour. Le contrat compte l’indemnité entière : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que la caisse paie ce jour.',
  },
  'R-D-07-8': {
    titre: 'Indemnité réduite par la caisse : comptée en entier',
    appliquee: (o) =>
      `La caisse a réduit l’indemnité à ${o.euros('servie')}. Le contrat la compte en entier : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que la caisse n’a pas réduit l’indemnité.',
  },
  'R-D-08': {
    titre: 'Le total ne dépasse pas le salaire',
    appliquee: (o) =>
      `Le salaire ${salaire(o.brut('base'))} d’un jour est de ${o.euros('reference')}. ` +
      `Les payeurs précédents versent ${o.euros('autres')}. ` +
      `Ce contrat devait ${o.euros('avant')} : il ne paie que ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le total reste sous le salaire.',
  },
  'R-D-12-are': {
    titre: 'Après le contrat de travail : l’allocation chômage est un plafond',
    appliquee: (o) =>
      `Votre allocation chômage est de ${o.euros('allocation')} par jour. ` +
      `Les autres versent ${o.euros('autres')}. Il reste ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le total ne dépasse pas l’allocation chômage : ${o.euros('allocation')} par jour.`,
    calcul: (o) =>
      o.valeur('autres') > o.valeur('allocation')
        ? `${o.euros('autres')} dépasse ${o.euros('allocation')} : rien à ajouter`
        : `${o.euros('allocation')} - ${o.euros('autres')} = ${o.euros('resultat')}`,
  },
  'R-D-08-2': {
    titre: 'Plafond du contrat',
    appliquee: (o) =>
      `Le contrat limite le total à ${o.euros('limite')} par jour (salaire ${salaire(o.brut('base'))}). ` +
      `Les autres versent ${o.euros('autres')}. Il reste ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le total ne dépasse pas ${o.euros('limite')} par jour (salaire ${salaire(o.brut('base'))}).`,
    calcul: (o) =>
      o.valeur('autres') > o.valeur('limite')
        ? `${o.euros('autres')} dépasse ${o.euros('limite')} : rien à ajouter`
        : `${o.euros('limite')} - ${o.euros('autres')} = ${o.euros('resultat')}`,
  },
  'R-D-09': {
    titre: 'Rechute',
    appliquee: (o) =>
      `L’arrêt précédent a fini le ${o.date('finPrecedent')}. ` +
      'Ce nouvel arrêt est une rechute : le contrat ne prend pas de nouvelle franchise.',
    ecartee: (o) =>
      'Non appliqué parce que le premier arrêt ne remplit pas la condition du contrat. ' +
      `Il a fini le ${o.date('finPrecedent')}.`,
  },
  'R-D-10': {
    titre: 'Temps partiel thérapeutique : la moitié',
    appliquee: (o) =>
      `Vous travaillez à temps partiel thérapeutique. Le contrat paie la moitié : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que vous ne travaillez pas à temps partiel.',
    calcul: (o) => `${o.euros('avant')} ÷ 2 = ${o.euros('resultat')}`,
  },
  'R-D-10-2': {
    titre: 'Temps partiel thérapeutique : non couvert',
    appliquee: () =>
      'Vous travaillez à temps partiel thérapeutique. Le contrat ne paie pas ces jours.',
    ecartee: () => 'Non appliqué parce que vous ne travaillez pas à temps partiel.',
  },
  'R-D-17': {
    titre: 'Qui reçoit l’argent du contrat',
    appliquee: (o) => `Le contrat verse ce jour ${destinataire(o.brut('resultat'))}.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas payé.',
  },
  'R-I-64': {
    titre: 'Paiement direct selon la date du versement',
    appliquee: (o) =>
      `Depuis le ${o.date('depuis')}, la date du versement décide. Le contrat verse ${destinataire(o.brut('resultat'))}.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas payé.',
  },
  'R-E-01': {
    titre: 'Montant augmenté en cas d’hospitalisation',
    appliquee: (o) =>
      `L’hospitalisation ${o.periode()} dure ${o.nombre('duree', o.brut('unite'))}. ` +
      `Le contrat paie plus : ${o.euros('resultat')} au lieu de ${o.euros('ordinaire')}.`,
    ecartee: () => 'Non appliqué parce que l’hospitalisation est trop courte.',
  },
  'R-INT-01': {
    titre: 'Arrondi au centime',
    appliquee: (o) =>
      o.brut('quand') === 'periode'
        ? `Le contrat arrondit le total de la période. Ce jour vaut ${o.euros('resultat')}.`
        : `Le montant du jour est arrondi une seule fois : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le montant est déjà en centimes.',
  },
};

/** Where the day stands, when the contract has several tiers. */
function palier(o: Operandes): string {
  const rang = o.brut('compte') === 'jour-arret' ? 'jour d’arrêt' : 'jour payé';
  const phrases: string[] = [];
  if (o.a('dureeArret'))
    phrases.push(
      `L’arrêt dure ${o.jours('dureeArret')} : ce taux en dépend, une prolongation peut le changer.`,
    );
  if (o.a('du'))
    phrases.push(
      o.a('au')
        ? `C’est le ${rang} numéro ${o.decimal('rang')}, dans le palier ${o.decimal('du')} à ${o.decimal('au')}.`
        : `C’est le ${rang} numéro ${o.decimal('rang')}, dans le palier qui commence au ${o.decimal('du')}.`,
    );
  return phrases.join(' ');
}

function levee(raison: string): string {
  if (raison === 'hospitalisation') return 'vous avez été hospitalisé';
  return raison === 'ald' ? 'affection de longue durée' : 'la cause de l’arrêt';
}

function fenetre(par: string): string {
  if (par === 'sinistre') return 'pour l’arrêt et ses rechutes';
  if (par === 'annee-civile') return 'par année civile';
  return par === '12-mois-glissants' ? 'sur douze mois' : 'par arrêt';
}

function salaire(base: string): string {
  return base === 'net' ? 'net' : 'brut';
}

function destinataire(a: string): string {
  return a === 'employeur' ? 'l’argent à votre employeur' : 'l’argent à vous';
}
