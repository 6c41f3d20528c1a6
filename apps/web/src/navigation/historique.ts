/** The browser's own history is the router: an address a page, and Back always works. */
type Abonne = () => void;

const abonnes = new Set<Abonne>();
let deplacements = 0;
let chezNous: (chemin: string) => boolean = () => true;

/** Addresses this document draws itself; the others are opened by the browser, as another document. */
export function limiterA(connues: (chemin: string) => boolean): void {
  chezNous = connues;
}

function prevenir(): void {
  for (const abonne of abonnes) abonne();
}

export function abonner(abonne: Abonne): () => void {
  if (abonnes.size === 0) window.addEventListener('popstate', auRetour);
  abonnes.add(abonne);
  return () => {
    abonnes.delete(abonne);
    if (abonnes.size === 0) window.removeEventListener('popstate', auRetour);
  };
}

function auRetour(): void {
  deplacements += 1;
  prevenir();
}

/** Path and query, without the fragment. */
export function adresseCourante(): string {
  return window.location.pathname + window.location.search;
}

/** Pages opened since the document was loaded: the first one does not take the focus. */
export function nombreDeDeplacements(): number {
  return deplacements;
}

export function naviguer(chemin: string): void {
  if (chemin === adresseCourante()) return;
  if (!chezNous(chemin)) return window.location.assign(chemin);
  window.history.pushState(null, '', chemin);
  deplacements += 1;
  prevenir();
  window.scrollTo(0, 0);
}

/** Changes the address without leaving a step behind in the history. */
export function remplacer(chemin: string): void {
  window.history.replaceState(null, '', chemin);
  prevenir();
}
