import { euros, mois, periode } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { estContrat } from '../../resultat/maintien.ts';
import { centimesOuNul, montantDe, somme } from '../../resultat/montants.ts';
import { Icone } from '../../ui/Icone.tsx';
import { direJour } from '../mots/jours.ts';
import type { Dossier, Echeance, Prevision } from '../types.ts';

interface Proprietes {
  readonly dossier: Dossier;
  readonly versement: Echeance;
  readonly prevision: Prevision;
  readonly jour: string;
}

/** The next payment to expect: a forecast, drawn and said as one. */
export function CarteVersement({ dossier, versement, prevision, jour }: Proprietes) {
  const suivants = prevision.decompte.echeances
    .filter((e) => e.beneficiaire === 'assure' && e.le > versement.le)
    .sort((a, b) => (a.le < b.le ? -1 : 1))
    .slice(0, 2);
  const complement = complementPrevu(prevision);
  return (
    <section className="carte-une" aria-labelledby="h-carte">
      <div className="face avec-feuillet">
        <Feuillet iso={versement.le} />
        <div>
          <h2 id="h-carte">
            Prévu&nbsp;: <strong>{euros(versement.net)}</strong> vers le{' '}
            {direJour(versement.le, jour)}
          </h2>
          <p>
            {nomDuPayeur(versement.payeur)}, pour vos jours d’arrêt{' '}
            {periode(versement.du, versement.au)}.
          </p>
          <p>
            <Prevu /> Aucun versement n’est décidé. Ce montant et cette date peuvent changer.
          </p>
          <div className="actions">
            <Lien className="bouton" href={`/espace/arrets/${dossier.id}#h-almanach`}>
              Voir le calcul
            </Lien>
            <Lien className="bouton second" href={`/espace/arrets/${dossier.id}`}>
              Voir mon dossier
            </Lien>
          </div>
        </div>
      </div>
      <div className="dos">
        <h3>Ensuite</h3>
        {suivants.length === 0 && complement === 0 && (
          <p>Aucun autre versement n’est prévu pour cet arrêt.</p>
        )}
        <ul className="suivants">
          {suivants.map((e) => (
            <li key={`${e.le}${e.payeur}${e.du}`}>
              <span>
                {direJour(e.le, jour)}
                <small>
                  {nomDuPayeur(e.payeur)}, {periode(e.du, e.au)}
                </small>
              </span>
              <span className="montant">{euros(e.net)}</span>
            </li>
          ))}
          {complement > 0 && (
            <li>
              <span>
                Sans date
                <small>Prévoyance de l’intérim, après la Sécurité sociale, brut</small>
              </span>
              <span className="montant">{euros(montantDe(complement))}</span>
            </li>
          )}
        </ul>
        {(suivants.length > 0 || complement > 0) && <Prevu />}
        <p className="petit">Déjà versé&nbsp;: rien n’est enregistré ici.</p>
      </div>
    </section>
  );
}

/** What contracts should pay, of the days that are known: nothing tells when. */
function complementPrevu({ decompte }: Prevision): number {
  const lignes = decompte.arrets
    .flatMap((a) => a.periodes.flatMap((p) => p.lignes))
    .filter(estContrat);
  return somme(lignes.map((l) => centimesOuNul(l.montant) ?? 0));
}

function Prevu() {
  return (
    <span className="etat prevu">
      <Icone nom="calendrier" /> Prévu
    </span>
  );
}

function Feuillet({ iso }: { iso: string }) {
  const [nomDuMois = ''] = mois(iso.slice(0, 7)).split(' ');
  return (
    <p className="feuillet" aria-hidden="true">
      <span>{nomDuMois}</span>
      <b>{Number(iso.slice(8))}</b>
    </p>
  );
}

function nomDuPayeur(payeur: string): string {
  if (payeur.startsWith('contrat:')) return 'Prévoyance de l’intérim';
  return payeur === 'employeur' ? 'Votre employeur' : 'Sécurité sociale';
}
