import { createContext, useContext } from 'react';

/** The business day, `YYYY-MM-DD`, as the server's clock gives it: never the clock of the device. */
export const ContexteJour = createContext('');

export function useJour(): string {
  return useContext(ContexteJour);
}
