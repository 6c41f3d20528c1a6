import type { ReactNode } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { useNomDuService } from './service.ts';

/** A page of the platform: where one comes from, its only h1, what it holds. */
export function Page({
  titre,
  retour,
  chapeau,
  children,
}: {
  titre: string;
  retour?: { readonly href: string; readonly libelle: string } | undefined;
  chapeau?: ReactNode;
  children: ReactNode;
}) {
  const { chemin } = useAdresse();
  return (
    <>
      {retour !== undefined && (
        <Lien className="retour" href={retour.href}>
          <Icone nom="retour" />
          {retour.libelle}
        </Lien>
      )}
      <h1>{titre}</h1>
      {chapeau !== undefined && <div className="chapeau">{chapeau}</div>}
      {children}
      <PriseDeFocus titre={titre} cle={chemin} service={useNomDuService()} />
    </>
  );
}
