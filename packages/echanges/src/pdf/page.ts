import type PDFDocument from 'pdfkit';

const MARGE = 56;
const CORPS = 10.5;
const INTERLIGNE = 3;
const COULEUR = '#12262B';
const FILET = '#7C8A8C';

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

interface Style {
  taille?: number;
  /** Space above, in points. */
  avant?: number;
  /** Share of the width left blank on the left. */
  retrait?: number;
}

/** A4 pages written from top to bottom, each piece of text inside its tag. */
export class Page {
  private readonly doc: Document;
  private readonly racine: Element;
  private readonly morceaux: Uint8Array[] = [];
  private readonly fini: Promise<void>;

  private constructor(doc: Document) {
    this.doc = doc;
    this.fini = new Promise((resoudre, rejeter) => {
      doc.on('data', (morceau: Uint8Array) => this.morceaux.push(morceau));
      doc.on('end', resoudre);
      doc.on('error', rejeter);
    });
    this.racine = doc.struct('Document');
    doc.addStructure(this.racine);
    doc.fillColor(COULEUR);
  }

  /** The library and the font are loaded only when a PDF is asked for. */
  static async ouvrir(titre: string, le: string): Promise<Page> {
    const [{ default: Constructeur }, { POLICE }] = await Promise.all([
      import('pdfkit') as Promise<{ default: typeof PDFDocument }>,
      import('./police.ts'),
    ]);
    const police = Uint8Array.from(atob(POLICE), (c) => c.charCodeAt(0));
    const options = {
      size: 'A4',
      margin: MARGE,
      pdfVersion: '1.7' as const,
      tagged: true,
      subset: 'PDF/UA' as const,
      lang: 'fr-FR',
      displayTitle: true,
      // Bytes in the place of a name: no standard font is looked for on a disk.
      font: police as unknown as string,
      info: {
        Title: propre(titre),
        CreationDate: new Date(`${le}T00:00:00Z`),
        Producer: 'Almanach',
        Creator: 'Almanach',
      },
    };
    return new Page(new Constructeur(options as unknown as PDFKit.PDFDocumentOptions));
  }

  bloc(role: 'P' | 'H1' | 'H2', texte: string, style: Style = {}): void {
    const { doc } = this;
    const taille = style.taille ?? CORPS;
    const gauche = MARGE + (style.retrait ?? 0) * this.largeur;
    const largeur = MARGE + this.largeur - gauche;
    doc.fontSize(taille);
    const contenu = propre(texte);
    doc.y += style.avant ?? 0;
    // A title stays with what follows it.
    const suite = role === 'P' ? 0 : 3 * CORPS;
    this.garder(
      Math.min(200, doc.heightOfString(contenu, { width: largeur, lineGap: INTERLIGNE })) + suite,
    );
    this.racine.add(
      doc.struct(role, {}, () => {
        doc.fontSize(taille).text(contenu, gauche, doc.y, { width: largeur, lineGap: INTERLIGNE });
      }),
    );
    doc.y += 6;
  }

  liste(elements: readonly string[]): void {
    const { doc } = this;
    const liste = doc.struct('L');
    this.racine.add(liste);
    doc.fontSize(CORPS);
    for (const element of elements) {
      const contenu = propre(element);
      const largeur = this.largeur - 12;
      this.garder(doc.heightOfString(contenu, { width: largeur, lineGap: INTERLIGNE }));
      const li = doc.struct('LI');
      liste.add(li);
      const y = doc.y;
      li.add(doc.struct('Lbl', {}, () => void doc.text('–', MARGE, y, { width: 12 })));
      li.add(
        doc.struct('LBody', {}, () => {
          doc.text(contenu, MARGE + 12, y, { width: largeur, lineGap: INTERLIGNE });
        }),
      );
      li.end();
      doc.y += 2;
    }
    liste.end();
    doc.y += 6;
  }

  tableau(colonnes: readonly string[], lignes: readonly (readonly string[])[]): void {
    const largeurs = this.largeursDe(colonnes, lignes);
    const table = this.doc.struct('Table');
    this.racine.add(table);
    this.rangee(table, 'TH', colonnes, largeurs);
    for (const ligne of lignes) this.rangee(table, 'TD', ligne, largeurs);
    table.end();
    this.doc.y += 8;
  }

  async fermer(): Promise<Uint8Array> {
    this.racine.end();
    this.doc.end();
    await this.fini;
    const total = this.morceaux.reduce((s, m) => s + m.length, 0);
    const octets = new Uint8Array(total);
    let place = 0;
    for (const morceau of this.morceaux) {
      octets.set(morceau, place);
      place += morceau.length;
    }
    return octets;
  }

  private get largeur(): number {
    return this.doc.page.width - 2 * MARGE;
  }

  /** Turns the page when so much height is not left. */
  private garder(hauteur: number): void {
    if (this.doc.y + hauteur > this.doc.page.height - MARGE) this.doc.addPage();
  }

  /** Each column as wide as its longest cell; the last one takes the rest and wraps. */
  private largeursDe(
    colonnes: readonly string[],
    lignes: readonly (readonly string[])[],
  ): number[] {
    const { doc } = this;
    doc.fontSize(9);
    const derniere = colonnes.length - 1;
    const naturelles = colonnes
      .slice(0, derniere)
      .map(
        (c, i) =>
          8 +
          Math.max(
            ...[c, ...lignes.map((l) => l[i] ?? '')].map((x) => doc.widthOfString(propre(x))),
          ),
      );
    const reste = this.largeur - naturelles.reduce((s, x) => s + x, 0);
    return [...naturelles, Math.max(60, reste)];
  }

  private rangee(
    table: Element,
    role: 'TH' | 'TD',
    cellules: readonly string[],
    largeurs: readonly number[],
  ): void {
    const { doc } = this;
    doc.fontSize(9);
    const textes = cellules.map(propre);
    const hauteur = Math.max(
      ...textes.map((t, i) => doc.heightOfString(t, { width: (largeurs[i] ?? 60) - 6 })),
    );
    this.garder(hauteur + 6);
    const rangee = doc.struct('TR');
    table.add(rangee);
    const y = doc.y + 2;
    let x = MARGE;
    textes.forEach((texte, i) => {
      const largeur = largeurs[i] ?? 60;
      const gauche = x;
      rangee.add(
        doc.struct(role, {}, () => {
          doc.text(texte, gauche, y, { width: largeur - 6 });
        }),
      );
      x += largeur;
    });
    rangee.end();
    doc.y = y + hauteur + 2;
    this.filet();
  }

  /** A rule between rows is an ornament: no reader says it. */
  private filet(): void {
    const { doc } = this;
    const { y } = doc;
    doc.markContent('Artifact', { type: 'Layout' });
    doc
      .moveTo(MARGE, y)
      .lineTo(MARGE + this.largeur, y)
      .lineWidth(0.5)
      .strokeColor(FILET)
      .stroke();
    doc.endMarkedContent();
  }
}

/** The font has no narrow no-break space: an empty box would show. */
function propre(texte: string): string {
  return texte.replace(/[\u202f\u2009]/g, '\u00a0').replace(/\u2212/g, '-');
}
