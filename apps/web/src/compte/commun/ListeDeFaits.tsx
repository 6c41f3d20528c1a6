import { Fragment, type ReactNode } from 'react';

/** Names and values, one under the other on a phone. */
export function ListeDeFaits({ faits }: { faits: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="faits">
      {faits.map(([nom, valeur]) => (
        <Fragment key={nom}>
          <dt>{nom}</dt>
          <dd>{valeur}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
