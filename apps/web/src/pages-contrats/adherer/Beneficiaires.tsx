import { type Contrat, verifierDesignation } from '@almanach/moteur';
import { clauseBeneficiaire, motContrat, problemeDesignation } from '@almanach/textes';
import { useState } from 'react';
import { Avis } from '../../ui/Avis.tsx';
import { Champ } from '../../ui/Champ.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ListeEditable } from '../../ui/ListeEditable.tsx';
import { designation, type LigneBeneficiaire, partDe } from './designation.ts';

type Clause = NonNullable<Contrat['document']['beneficiaires']>;

/** Helps to write the clause that names who receives the capital; it is copied, never sent. */
export function Beneficiaires({ clause }: { clause: Clause | undefined }) {
  return (
    <section aria-labelledby="beneficiaires">
      <h2 id="beneficiaires">Les bénéficiaires du capital</h2>
      {clause === undefined ? (
        <p>Le contrat ne prévoit pas de capital à répartir, ou nous ne l’avons pas lu.</p>
      ) : (
        <>
          <p>{`Sans choix de votre part, dans l’ordre\u00a0: ${clause.ordre.map(motContrat).join(', ')}.`}</p>
          {clause.designation === 'libre' ? (
            <Redaction clause={clause} />
          ) : (
            <p>Le contrat fixe cet ordre&nbsp;: vous ne pouvez pas le changer.</p>
          )}
        </>
      )}
    </section>
  );
}

const RANGS = [
  { valeur: '1', libelle: 'En premier' },
  { valeur: '2', libelle: 'À défaut' },
  { valeur: '3', libelle: 'À défaut encore' },
  { valeur: '4', libelle: 'En dernier' },
];

const DEPART: readonly LigneBeneficiaire[] = [
  { cle: 'b1', qui: '', part: '100 %', rang: '1' },
  { cle: 'b2', qui: 'mes héritiers', part: '100 %', rang: '4' },
];

function Redaction({ clause }: { clause: Clause }) {
  const [lignes, changer] = useState(DEPART);
  const [suivante, compter] = useState(3);
  const poser = (cle: string, champ: Partial<LigneBeneficiaire>) =>
    changer(lignes.map((l) => (l.cle === cle ? { ...l, ...champ } : l)));
  const dite = designation(lignes);
  const problemes = dite === null ? [] : verifierDesignation(clause, dite);
  return (
    <>
      <p className="doux">
        Les parts d’un même rang font 100&nbsp;% ensemble. Une fraction comme 1/3 est exacte.
      </p>
      <ListeEditable
        id="ajouter-beneficiaire"
        lignes={lignes}
        nom={(_, rang) => `Bénéficiaire ${rang + 1}`}
        ajouter="Ajouter un bénéficiaire"
        surAjout={() => {
          changer([...lignes, { cle: `b${suivante}`, qui: '', part: '', rang: '1' }]);
          compter(suivante + 1);
        }}
        surRetrait={(cle) => changer(lignes.filter((l) => l.cle !== cle))}
      >
        {(l) => (
          <div className="champs">
            <Champ
              id={`${l.cle}-qui`}
              libelle="Qui"
              valeur={l.qui}
              surChange={(qui) => poser(l.cle, { qui })}
              aide="Exemple&nbsp;: mon conjoint"
            />
            <Champ
              id={`${l.cle}-part`}
              libelle="Part"
              valeur={l.part}
              surChange={(part) => poser(l.cle, { part })}
              court
              erreur={
                l.part.trim() !== '' && partDe(l.part) === null ? 'Écrivez 50 % ou 1/3.' : undefined
              }
            />
            <ChampListe
              id={`${l.cle}-rang`}
              libelle="Ordre"
              valeur={l.rang}
              options={RANGS}
              surChange={(rang) => poser(l.cle, { rang })}
            />
          </div>
        )}
      </ListeEditable>
      <div role="status" className="suite">
        {dite === null && (
          <Avis>
            <p>Écrivez la part de chacun pour lire la clause.</p>
          </Avis>
        )}
        {problemes.length > 0 && (
          <Avis ton="attention">
            {problemes.map((p) => (
              <p key={JSON.stringify(p)}>{problemeDesignation(p)}</p>
            ))}
          </Avis>
        )}
        {dite !== null && problemes.length === 0 && (
          <Avis ton="succes">
            <p>Votre clause, à recopier&nbsp;:</p>
            <p className="grande">{clauseBeneficiaire(dite)}</p>
          </Avis>
        )}
      </div>
    </>
  );
}
