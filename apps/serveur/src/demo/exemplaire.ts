/** What any document of the demonstration shows: a page of A4, as a PDF. */
export function exemplaire(): Buffer {
  const dessin = [
    texte(72, 760, 22, 'Document d’exemple'),
    texte(72, 720, 12, 'Il est inventé pour la démonstration : rien de ceci n’est vrai.'),
  ];
  const cadre = '0.6 w 60 60 475 722 re S';
  const flux = [cadre, ...dessin].join('\n');
  return assembler([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${flux.length}>>stream\n${flux}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]);
}

/** The letters are those of Windows-1252, which holds every French one. */
function texte(x: number, y: number, corps: number, dit: string): string {
  const echappe = dit
    .replaceAll('’', '\x92')
    .replaceAll('œ', '\x9c')
    .replace(/[\\()]/g, '\\$&');
  return `BT /F ${corps} Tf ${x} ${y} Td (${echappe}) Tj ET`;
}

/** Objects numbered from 1, then the table of where each begins. */
function assembler(objets: readonly string[]): Buffer {
  let fichier = '%PDF-1.4\n';
  const debuts = objets.map((objet, i) => {
    const debut = fichier.length;
    fichier += `${i + 1} 0 obj${objet}endobj\n`;
    return String(debut).padStart(10, '0');
  });
  const table = debuts.map((d) => `${d} 00000 n \n`).join('');
  const n = objets.length + 1;
  fichier += `xref\n0 ${n}\n0000000000 65535 f \n${table}trailer<</Size ${n}/Root 1 0 R>>\nstartxref\n${fichier.length}\n%%EOF\n`;
  return Buffer.from(fichier, 'latin1');
}
