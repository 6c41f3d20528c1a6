/** Offers a text, or bytes, as a file; nothing leaves the device. */
export function telecharger(nom: string, type: string, contenu: BlobPart): void {
  const adresse = URL.createObjectURL(new Blob([contenu], { type }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}
