/** An address one can open: an e-mail, a page or a telephone. Only the server says it, from its settings. */
export function Contact({ uri }: { uri: string | null }) {
  if (uri === null) return <>Non renseigné</>;
  return <a href={uri}>{uri.replace(/^(?:mailto|tel):/, '')}</a>;
}
