/** Names of what a session was opened with. */
export const MOYENS: Readonly<Record<string, string>> = {
  phrase: 'par phrase de passe',
  phrase_code: 'par phrase de passe et code',
  cle_acces: 'par clé d’accès',
  lien: 'par le lien d’un e-mail',
};
