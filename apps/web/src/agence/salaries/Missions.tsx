import { euros, heures, mois } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { debut } from '../../suivi/mots.ts';
import { jours } from '../../suivi/temps.ts';
import { Depliant } from '../../ui/Depliant.tsx';
import type { Mission } from '../types.ts';

/** Their missions with us, the latest first, with hours and wages by month. */
export function Missions({ personne }: { personne: string }) {
  const { lecture, relire } = useLecture<{ missions: readonly Mission[] }>(
    `/api/agence/personnes/${personne}/missions`,
  );
  return (
    <section aria-labelledby="missions">
      <h2 id="missions">Missions chez vous</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ missions }) =>
          missions.length === 0 ? (
            <p>Aucune mission.</p>
          ) : (
            <ul className="lignes">
              {[...missions].reverse().map((m) => (
                <li key={m.id}>
                  <UneMission personne={personne} mission={m} />
                </li>
              ))}
            </ul>
          )
        }
      </Lu>
    </section>
  );
}

function UneMission({ personne, mission }: { personne: string; mission: Mission }) {
  const { id, agence, du, au, contenu } = mission;
  const paies = contenu.paies ?? [];
  const quand = debut(jours(du, au));
  return (
    <>
      <div className="tete-de-ligne">
        <h3>{quand}</h3>
        <Lien className="retour" href={`/agence/salaries/${personne}/missions/${id}`}>
          Corriger<span className="sr">&nbsp;: mission {quand.toLowerCase()}</span>
        </Lien>
      </div>
      <p className="sous">{agence?.nom}</p>
      {paies.length === 0 ? (
        <p className="sous">Aucune heure ni aucun salaire n’est encore donné.</p>
      ) : (
        <Depliant titre="Heures et salaires">
          <dl className="faits">
            {paies.map((p) => (
              <LigneDePaie key={p.du} paie={p} />
            ))}
          </dl>
        </Depliant>
      )}
    </>
  );
}

function LigneDePaie({ paie }: { paie: NonNullable<Mission['contenu']['paies']>[number] }) {
  return (
    <>
      <dt>{debut(mois(paie.du.slice(0, 7)))}</dt>
      <dd>
        {paie.heures === undefined ? 'heures inconnues' : heures(paie.heures)},{' '}
        {paie.brut === null ? 'salaire inconnu' : `${euros(paie.brut)} brut`}
      </dd>
    </>
  );
}
