export type Certitude = 'certain' | 'prevu' | 'inconnu';

const CERTITUDES: Readonly<Record<Certitude, { court: string; phrase: string }>> = {
  certain: { court: 'certain', phrase: 'Rien de ce qui peut encore arriver ne change ce montant.' },
  prevu: { court: 'prévu', phrase: 'Ce montant est prévu. Il peut encore changer.' },
  inconnu: { court: 'inconnu', phrase: 'Ce montant n’est pas connu : une information manque.' },
};

export function certitude(valeur: Certitude): { court: string; phrase: string } {
  return CERTITUDES[valeur];
}
