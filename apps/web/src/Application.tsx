import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { aujourdhui, type Horloge } from './horloge.ts';
import { useAdresse } from './navigation/useAdresse.ts';
import { Accueil } from './pages/Accueil.tsx';
import { Introuvable } from './pages/Introuvable.tsx';
import { estLegale } from './pages-legales/adresses.ts';
import { LienIllisible } from './partage/LienIllisible.tsx';
import { estUnPartage } from './partage/lien.ts';
import { RACINE } from './simulateur/adresses.ts';
import type { Magasin } from './simulateur/magasin.ts';
import { Simulateur } from './simulateur/Simulateur.tsx';
import { Entete } from './ui/Entete.tsx';
import { Pied } from './ui/Pied.tsx';
import { VERIFICATEUR } from './verificateur/adresses.ts';

/** The register of rules comes with its first page: the simulator does without it. */
const Regles = lazy(() => import('./regles/Regles.tsx'));

/** So does the verifier of décomptes, with its reader of files. */
const Verificateur = lazy(() => import('./verificateur/Verificateur.tsx'));

/** Pages that are read, not answered: each comes when it is opened. */
const PagesLegales = lazy(() => import('./pages-legales/PagesLegales.tsx'));
const VosDonnees = lazy(() =>
  import('./pages/VosDonnees.tsx').then((m) => ({ default: m.VosDonnees })),
);

/** And the catalogue of contracts, with its editor. */
const Contrats = lazy(() => import('./pages-contrats/Contrats.tsx'));

interface Proprietes {
  readonly magasin: Magasin;
  readonly horloge: Horloge;
}

export function Application({ magasin, horloge }: Proprietes) {
  const { chemin, requete } = useAdresse();
  const le = aujourdhui(horloge);
  const lien = useLienOuvert(magasin, le);
  return (
    <>
      <a className="evite" href="#contenu">
        Aller au contenu
      </a>
      <Entete chemin={chemin} />
      <main className="cadre" id="contenu" tabIndex={-1}>
        {lien ?? page(chemin, requete, magasin, le)}
      </main>
      <Pied />
    </>
  );
}

function page(chemin: string, requete: string, magasin: Magasin, le: string): ReactNode {
  if (chemin === '/') return <Accueil magasin={magasin} />;
  if (chemin === '/vos-donnees' || estLegale(chemin)) {
    return (
      <Suspense fallback={<p role="status">Ouverture de la page…</p>}>
        {chemin === '/vos-donnees' ? <VosDonnees /> : <PagesLegales chemin={chemin} />}
      </Suspense>
    );
  }
  if (chemin === RACINE || chemin.startsWith(`${RACINE}/`)) {
    return <Simulateur magasin={magasin} chemin={chemin} requete={requete} le={le} />;
  }
  if (chemin === '/regles' || chemin.startsWith('/regles/')) {
    return (
      <Suspense fallback={<p role="status">Lecture des règles…</p>}>
        <Regles chemin={chemin} requete={requete} le={le} />
      </Suspense>
    );
  }
  if (chemin === VERIFICATEUR.lignes || chemin === VERIFICATEUR.resultat) {
    return (
      <Suspense fallback={<p role="status">Ouverture du vérificateur…</p>}>
        <Verificateur magasin={magasin} chemin={chemin} le={le} />
      </Suspense>
    );
  }
  if (chemin === '/contrats' || chemin.startsWith('/contrats/')) {
    return (
      <Suspense fallback={<p role="status">Lecture des contrats…</p>}>
        <Contrats chemin={chemin} requete={requete} le={le} />
      </Suspense>
    );
  }
  return <Introuvable />;
}

function lienDansLAdresse(): boolean {
  return estUnPartage(window.location.hash);
}

type EtatDuLien = 'aucun' | 'lecture' | 'illisible';

/** Opens a shared situation, when the address carries one; the page waits for it. */
function useLienOuvert(magasin: Magasin, le: string): ReactNode {
  const [etat, changer] = useState<EtatDuLien>(() => (lienDansLAdresse() ? 'lecture' : 'aucun'));
  useEffect(() => {
    const lire = () => {
      if (!lienDansLAdresse()) return;
      changer('lecture');
      // What reads a situation back comes with the first link.
      import('./partage/ouvrirLien.ts')
        .then(({ ouvrirLien }) => ouvrirLien(window.location.hash, magasin, le))
        .then(
          () => changer('aucun'),
          () => changer('illisible'),
        );
    };
    lire();
    window.addEventListener('hashchange', lire);
    return () => window.removeEventListener('hashchange', lire);
  }, [magasin, le]);
  if (etat === 'lecture') return <p role="status">Lecture du lien…</p>;
  if (etat === 'illisible') return <LienIllisible surFermer={() => changer('aucun')} />;
  return null;
}
