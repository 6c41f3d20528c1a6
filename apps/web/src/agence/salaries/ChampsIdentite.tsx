import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import type { Faute } from '../missions/saisie.ts';
import type { IdentiteSaisie } from './identite.ts';

/** Nothing here is filled in by the browser: it is someone else's. */
export function ChampsIdentite({
  identite,
  surChange,
  fautes,
}: {
  identite: IdentiteSaisie;
  surChange: (identite: IdentiteSaisie) => void;
  fautes: readonly Faute[];
}) {
  const champ = (id: keyof IdentiteSaisie) => ({
    id,
    valeur: identite[id],
    surChange: (valeur: string) => surChange({ ...identite, [id]: valeur }),
    erreur: fautes.find((f) => f.champ === id)?.texte,
  });
  return (
    <>
      <ChampTexte
        {...champ('nir')}
        libelle="Numéro de Sécurité sociale"
        aide="Quinze chiffres, avec la clé."
        chiffres
        max={30}
        court
      />
      <div className="rang-de-champs">
        <ChampTexte {...champ('nom')} libelle="Nom de naissance" max={100} />
        <ChampTexte {...champ('nomUsage')} libelle="Nom d’usage (facultatif)" max={100} />
      </div>
      <div className="rang-de-champs">
        <ChampTexte
          {...champ('prenoms')}
          libelle="Prénoms"
          aide="Tous, dans l’ordre, séparés par des espaces."
          max={200}
        />
        <ChampDate {...champ('naissance')} libelle="Date de naissance" />
      </div>
      <ChampTexte {...champ('rue')} libelle="Adresse" lignes={2} max={300} />
      <div className="rang-de-champs">
        <ChampTexte {...champ('codePostal')} libelle="Code postal" chiffres court max={12} />
        <ChampTexte {...champ('commune')} libelle="Commune" max={100} />
      </div>
      <ChampTexte {...champ('courriel')} libelle="Adresse e-mail (facultatif)" genre="email" />
    </>
  );
}
