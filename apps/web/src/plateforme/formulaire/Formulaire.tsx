import type { ReactNode, SubmitEvent } from 'react';

/** A form that the page sends itself. The server checks: the browser's own bubbles stay closed. */
export function Formulaire({
  surEnvoi,
  children,
}: {
  surEnvoi: () => void | Promise<void>;
  children: ReactNode;
}) {
  const envoyer = (e: SubmitEvent) => {
    e.preventDefault();
    void surEnvoi();
  };
  return (
    <form onSubmit={envoyer} noValidate>
      {children}
    </form>
  );
}
