import type { CouvertureJson } from '@almanach/moteur';
import { periode } from './calendrier.ts';
import { payeur } from './lexique.ts';
import { expliquerMotif } from './motifs.ts';
import { euros } from './nombres.ts';
import { composer } from './typographie.ts';

/** What nobody pays on some days, and the reason of each payer. */
export function phraseCouverture(c: CouvertureJson): string {
  const jours = periode(c.du, c.au);
  const quand = jours.charAt(0).toUpperCase() + jours.slice(1);
  return composer(`${quand} : ${reste(c)} ${raisons(c)}`.trim());
}

function reste(c: CouvertureJson): string {
  if (!c.trou) return 'rien ne manque.';
  if (c.reste !== null) return `il manque ${euros(c.reste)} par jour.`;
  if (c.resteMax !== undefined)
    return `il manque entre ${euros(c.resteMin ?? '0.00')} et ${euros(c.resteMax)} par jour.`;
  return 'rien n’est payé, et le salaire net n’est pas connu.';
}

/** One sentence a payer: reasons have words in brackets of their own. */
function raisons({ raisons: liste, trou }: CouvertureJson): string {
  if (!trou) return '';
  const dites = liste.flatMap((r) =>
    r.motif === null ? [] : [`${payeur(r.payeur)} : ${expliquerMotif(r.motif).court}.`],
  );
  return dites.join(' ');
}
