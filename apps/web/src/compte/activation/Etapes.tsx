const ASSURE = [
  'Votre identifiant',
  'Votre adresse e-mail',
  'Votre connexion',
  'Votre profil',
  'Votre compte bancaire',
];
/** Invited by e-mail: no letter, and a second factor instead of a bank account. */
const AGENT = ['Votre adresse e-mail', 'Votre connexion', 'Votre second facteur'];

/** Where one is: one small day a step, as in the almanach. */
export function Etapes({ rang, agent = false }: { rang: number; agent?: boolean }) {
  const etapes = agent ? AGENT : ASSURE;
  return (
    <p className="pas">
      {etapes.map((nom, i) => (
        <i
          key={nom}
          className={i + 1 < rang ? 'fait' : i + 1 === rang ? 'la' : undefined}
          aria-hidden="true"
        />
      ))}
      <span>
        Étape {rang} sur {etapes.length}&nbsp;: {etapes[rang - 1]}
      </span>
    </p>
  );
}
