import { Champ, type ProprietesChamp } from './Champ.tsx';

export function ChampMontant(p: ProprietesChamp) {
  return <Champ {...p} inputMode="decimal" unite="€" court maxLength={20} />;
}
