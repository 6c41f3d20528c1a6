import type {
  ArretJson,
  DecompteJson,
  EcheanceJson,
  LigneJson,
  PeriodeJson,
  SuiteJson,
} from '@almanach/moteur';
import type { JourVue, Part } from '../almanach/jours.ts';
import type { Calcul } from './contenu.ts';

/** What a number of the page stands for: enough to explain it. */
export type Sujet =
  | { readonly genre: 'jour'; readonly vue: JourVue; readonly part?: Part }
  | {
      readonly genre: 'ligne';
      readonly arret: ArretJson;
      readonly periode: PeriodeJson;
      readonly ligne: LigneJson;
    }
  | { readonly genre: 'net'; readonly decompte: DecompteJson }
  | { readonly genre: 'maintien'; readonly decompte: DecompteJson }
  | { readonly genre: 'suite'; readonly suite: SuiteJson }
  | { readonly genre: 'jours'; readonly decompte: DecompteJson }
  | { readonly genre: 'base'; readonly arret: ArretJson }
  | { readonly genre: 'echeance'; readonly echeance: EcheanceJson }
  | {
      readonly genre: 'etapes';
      readonly titre: string;
      readonly phrase: string;
      readonly calculs: readonly Calcul[];
      readonly rangs: readonly number[];
    }
  | { readonly genre: 'droit' };
