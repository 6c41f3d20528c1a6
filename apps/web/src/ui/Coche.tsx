import type { ReactNode } from 'react';

interface Proprietes {
  readonly id: string;
  readonly cochee: boolean;
  readonly surChange: (cochee: boolean) => void;
  readonly children: ReactNode;
}

export function Coche({ id, cochee, surChange, children }: Proprietes) {
  return (
    <label className="coche" htmlFor={id}>
      <input
        type="checkbox"
        id={id}
        checked={cochee}
        onChange={(e) => surChange(e.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
