import { type ReactNode, useEffect, useRef } from 'react';
import { Avis } from '../../ui/Avis.tsx';

/** What was just done, and what comes next; takes the focus, so that it is read. */
export function Fait({ children }: { children: ReactNode }) {
  const bloc = useRef<HTMLDivElement>(null);
  useEffect(() => bloc.current?.focus(), []);
  return (
    <div className="fait-maintenant" role="status" tabIndex={-1} ref={bloc}>
      <Avis ton="succes">{children}</Avis>
    </div>
  );
}
