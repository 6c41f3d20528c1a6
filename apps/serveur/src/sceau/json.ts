/** What JSON can say. A record read from a schema is one. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [cle: string]: Json };
