import { useEffect, useRef, useState } from 'react';
import { appeler } from '../../plateforme/api/appeler.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { type ErreurDeChamp, ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { OCTETS_MAX, taille } from '../taille.ts';
import type { Demande, Genre } from '../types.ts';
import { Avance } from './Avance.tsx';
import { ChoixFichier } from './ChoixFichier.tsx';
import { ChoixGenre, type Proposition } from './ChoixGenre.tsx';
import { Destination } from './Destination.tsx';
import { Envoyee } from './Envoyee.tsx';
import { useTeleversement } from './useTeleversement.ts';

interface Proprietes {
  readonly dossier: string;
  readonly demande: Demande | null;
  readonly genres: readonly Genre[];
  /** The kind is chosen. */
  readonly surGenre: (document: string) => void;
  readonly surAutre: () => void;
}

/** The file, what it is, who may open it; then it goes. */
export function FormulaireEnvoi({ dossier, demande, genres, surGenre, surAutre }: Proprietes) {
  const [fichier, choisirFichier] = useState<File | null>(null);
  const [document, choisirDocument] = useState<string | null>(null);
  const [pli, cacheter] = useState(false);
  const [essai, essayer] = useState(0);
  const propose = useProposition(fichier, demande);
  const envoi = useTeleversement(dossier);
  const genre = genres.find((g) => g.document === document);
  const erreurs = essai === 0 ? [] : fautes(fichier, document);
  const fauteDe = (champ: string) => erreurs.find((e) => e.champ === champ)?.texte;
  if (envoi.recu !== null) {
    return <Envoyee {...envoi.recu} surAutre={surAutre} />;
  }
  const envoyer = async () => {
    essayer((n) => n + 1);
    if (fichier === null || document === null || fautes(fichier, document).length > 0) return;
    await envoi.envoyer({ fichier, document, pli, demande: demande?.piece ?? null });
  };
  return (
    <Formulaire surEnvoi={envoyer}>
      <ResumeErreurs erreurs={erreurs} essai={essai} />
      <RefusLu refus={envoi.refus} />
      <section>
        <ChoixFichier
          fichier={fichier}
          surChoix={choisirFichier}
          erreur={fauteDe('fichier-choisir')}
        />
      </section>
      <ChoixGenre
        genres={genres}
        proposition={propose}
        choisi={document}
        surChoix={(choisi) => {
          choisirDocument(choisi);
          surGenre(choisi);
        }}
        erreur={fauteDe('genre')}
      />
      <div className="suite">
        <Coche id="pli" cochee={pli} surChange={cacheter}>
          Envoyer sous pli médical&nbsp;: seul un médecin pourra l’ouvrir
        </Coche>
      </div>
      {genre !== undefined && (
        <Destination lieu={pli ? 'coffre' : genre.lieu} document={genre.document} />
      )}
      <div className="actions">
        <button type="submit" className="bouton" disabled={envoi.part !== undefined}>
          Envoyer
        </button>
      </div>
      <Avance part={envoi.part} />
    </Formulaire>
  );
}

function fautes(fichier: File | null, document: string | null): ErreurDeChamp[] {
  const sansFichier = {
    champ: 'fichier-choisir',
    texte: 'Choisissez un fichier, ou prenez une photo.',
  };
  const tropGros = (octets: number) => ({
    champ: 'fichier-choisir',
    texte: `Ce fichier est trop gros\u00a0: ${taille(octets)}. Le maximum est ${taille(OCTETS_MAX)}.`,
  });
  return [
    ...(fichier === null ? [sansFichier] : []),
    ...(fichier !== null && fichier.size > OCTETS_MAX ? [tropGros(fichier.size)] : []),
    ...(document === null ? [{ champ: 'genre', texte: 'Dites ce qu’est ce document.' }] : []),
  ];
}

/** From what was asked; else from the name of the file. Never chosen for the person. */
function useProposition(fichier: File | null, demande: Demande | null): Proposition | null {
  const [lue, lire] = useState<Proposition | null>(null);
  const dernier = useRef<File | null>(null);
  useEffect(() => {
    dernier.current = fichier;
    lire(null);
    if (fichier === null) return;
    void appeler<{ proposition: { document: string } | null }>(
      'POST',
      '/api/espace/pieces/etiquette',
      { nom: fichier.name },
    ).then((r) => {
      if (dernier.current !== fichier || !r.ok || r.corps.proposition === null) return;
      lire({ document: r.corps.proposition.document, raison: 'D’après son nom, ce serait\u00a0:' });
    });
  }, [fichier]);
  if (lue !== null || demande === null || fichier === null) return lue;
  return { document: demande.document, raison: 'Nous attendons\u00a0:' };
}
