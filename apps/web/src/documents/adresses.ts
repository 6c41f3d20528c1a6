export const DOCUMENTS = '/espace/documents';

export function adressePiece(id: string): string {
  return `${DOCUMENTS}/${id}`;
}

export function adresseEnvoi(dossier?: string, demande?: string): string {
  const voulu = new URLSearchParams({
    ...(dossier === undefined ? {} : { dossier }),
    ...(demande === undefined ? {} : { demande }),
  }).toString();
  return `${DOCUMENTS}/envoyer${voulu === '' ? '' : `?${voulu}`}`;
}
