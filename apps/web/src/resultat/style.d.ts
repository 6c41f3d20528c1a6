import 'react';

/** Custom properties go through the CSSOM, which the content policy allows. */
declare module 'react' {
  interface CSSProperties {
    [propriete: `--${string}`]: string | number | undefined;
  }
}
