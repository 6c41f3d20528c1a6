import { Avis } from '../../ui/Avis.tsx';

/** Outside of what the engine computes, a person answers. */
export function NonCouvert({ niveau }: { niveau: 2 | 3 }) {
  const Titre = niveau === 2 ? 'h2' : 'h3';
  return (
    <Avis ton="attention">
      <Titre>Non couvert&nbsp;: demandez à une personne</Titre>
      <p>
        Almanach ne calcule pas encore tout ou partie de cette situation. Votre caisse peut le
        faire. Pour l’Assurance maladie, appelez le 36 46 (service gratuit, prix d’un appel).
      </p>
    </Avis>
  );
}
