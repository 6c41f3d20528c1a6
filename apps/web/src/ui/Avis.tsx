import type { ReactNode } from 'react';
import { Icone, type NomIcone } from './Icone.tsx';

type Ton = 'info' | 'attention' | 'erreur' | 'succes';

const ASPECT: Readonly<Record<Ton, { classe: string; icone: NomIcone }>> = {
  info: { classe: 'avis', icone: 'info' },
  attention: { classe: 'avis att', icone: 'attention' },
  erreur: { classe: 'avis non', icone: 'croix' },
  succes: { classe: 'avis ok', icone: 'coche' },
};

export function Avis({ ton = 'info', children }: { ton?: Ton; children: ReactNode }) {
  const { classe, icone } = ASPECT[ton];
  return (
    <div className={classe}>
      <Icone nom={icone} />
      <div>{children}</div>
    </div>
  );
}
