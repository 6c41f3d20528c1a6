import { annule } from './dossier/annule.ts';
import { attenteSs } from './dossier/attente-ss.ts';
import { avisMedical } from './dossier/avis-medical.ts';
import { clos } from './dossier/clos.ts';
import { doublonFusionne } from './dossier/doublon-fusionne.ts';
import { incomplet } from './dossier/incomplet.ts';
import { instruction } from './dossier/instruction.ts';
import { recu } from './dossier/recu.ts';
import { refuse } from './dossier/refuse.ts';
import { sansSuite } from './dossier/sans-suite.ts';
import type { EtatDeDossier, NomDossier } from './machine.ts';

export const ETATS_DOSSIER: Readonly<Record<NomDossier, EtatDeDossier>> = {
  recu,
  incomplet,
  attente_ss: attenteSs,
  instruction,
  avis_medical: avisMedical,
  refuse,
  sans_suite: sansSuite,
  doublon_fusionne: doublonFusionne,
  clos,
  annule,
};
