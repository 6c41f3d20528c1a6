import { type Gardien, gardienPose } from '../../plateforme/api/gardien.ts';
import { lireRefus, porte, type Reponse, sansReseau } from '../../plateforme/api/refus.ts';

export interface Televersement {
  readonly chemin: string;
  readonly formulaire: FormData;
  readonly cle: string;
  /** From 0 to 1; `null` once all is gone and the server reads it. */
  readonly surAvance: (part: number | null) => void;
}

/** Sends a file and says how far it is: `fetch` cannot tell. The session is asked for again in place, once. */
export async function televerser<T>(envoi: Televersement): Promise<Reponse<T>> {
  const premiere = await envoyer<T>(envoi);
  const gardien: Gardien | null = gardienPose();
  if (premiere.ok || gardien === null) return premiere;
  const finie = premiere.statut === 401 && porte(premiere, 'ALM-P-102');
  return finie && (await gardien.reconnecter()) ? envoyer<T>(envoi) : premiere;
}

function envoyer<T>({ chemin, formulaire, cle, surAvance }: Televersement): Promise<Reponse<T>> {
  return new Promise((rendre) => {
    const requete = new XMLHttpRequest();
    requete.open('POST', chemin);
    requete.setRequestHeader('idempotency-key', cle);
    requete.upload.addEventListener('progress', (e) => {
      surAvance(e.lengthComputable ? Math.min(1, e.loaded / e.total) : null);
    });
    requete.upload.addEventListener('load', () => surAvance(null));
    requete.addEventListener('error', () => rendre(sansReseau()));
    requete.addEventListener('abort', () => rendre(sansReseau()));
    requete.addEventListener('load', () => {
      const { status } = requete;
      const lu = lireJson(requete.responseText);
      const bien = status >= 200 && status < 300;
      rendre(bien ? { ok: true, statut: status, corps: lu as T } : lireRefus(status, lu));
    });
    requete.send(formulaire);
  });
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}
