import { createContext, useContext } from 'react';

/** What the server says of itself before anything else. */
export interface Service {
  /** The business day, `YYYY-MM-DD`, by the server's clock: never by that of the device. */
  readonly jour: string;
  /** What the service is called here. */
  readonly nom: string;
}

export const ContexteService = createContext<Service>({ jour: '', nom: 'Almanach' });

export function useJour(): string {
  return useContext(ContexteService).jour;
}

export function useNomDuService(): string {
  return useContext(ContexteService).nom;
}
