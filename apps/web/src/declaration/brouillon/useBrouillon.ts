import { useEffect, useState, useSyncExternalStore } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import type { Brouillon } from '../types.ts';
import { Magasin, type Vue } from './magasin.ts';
import { lireSecours } from './secours.ts';

export type Ouverture =
  | { readonly etat: 'lecture' }
  | { readonly etat: 'refusee'; readonly refus: Refusee }
  | { readonly etat: 'absent' }
  | { readonly etat: 'ouvert'; readonly magasin: Magasin };

/** Opens a draft: what the server holds, with what this tab did not send yet. */
export function useBrouillon(id: string): { ouverture: Ouverture; rouvrir: () => void } {
  const [ouverture, changer] = useState<Ouverture>({ etat: 'lecture' });
  const [tour, rouvrir] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tour` only asks for another reading.
  useEffect(() => {
    let la = true;
    void appeler<{ brouillons: readonly Brouillon[] }>('GET', '/api/espace/brouillons').then(
      (r) => {
        if (!la) return;
        const lu = r.ok ? r.corps.brouillons.find((b) => b.id === id) : undefined;
        const secours = lireSecours(id);
        // A draft that the server had, and has no more, was sent or given up.
        const reste = lu !== undefined || (secours !== null && (!r.ok || secours.version === 0));
        if (reste) changer({ etat: 'ouvert', magasin: new Magasin(id, lu ?? null) });
        else changer(r.ok ? { etat: 'absent' } : { etat: 'refusee', refus: r });
      },
    );
    return () => {
      la = false;
    };
  }, [id, tour]);
  return { ouverture, rouvrir: () => rouvrir((n) => n + 1) };
}

export function useVue(magasin: Magasin): Vue {
  return useSyncExternalStore(magasin.abonner, magasin.vue);
}
