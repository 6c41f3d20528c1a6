/** The house has one direction: nothing imports from a line below it. */
const interdit = (nom, de, vers, raison) => ({
  name: nom,
  comment: raison,
  severity: 'error',
  from: { path: de },
  to: { path: vers },
});

module.exports = {
  forbidden: [
    interdit('bareme-seul', '^packages/bareme/src', '^(packages/(?!bareme)|apps/)', 'The figures of the law know nothing of what uses them.'),
    interdit('moteur-sur-bareme', '^packages/moteur/src', '^(packages/(?!bareme|moteur)|apps/)', 'The engine knows the law alone.'),
    interdit('textes-sur-moteur', '^packages/textes/src', '^(packages/(?!bareme|moteur|textes)|apps/)', 'Sentences know codes, not screens.'),
    interdit('echanges-sur-moteur', '^packages/echanges/src', '^(packages/(?!bareme|moteur|textes|echanges)|apps/)', 'Formats know the décompte, not the programs.'),
    interdit('contrats-sur-moteur', '^packages/contrats/src', '^(packages/(?!bareme|moteur|contrats)|apps/)', 'Contracts are data: they know the schema they follow.'),
    interdit('vecteurs-sans-application', '^packages/vecteurs/src', '^(packages/(?!bareme|moteur|contrats|vecteurs)|apps/)', 'Vectors run on any program.'),
    interdit('serveur-sans-ecran', '^apps/serveur/src', '^apps/(?!serveur)', 'The server knows no screen.'),
    interdit('web-sans-serveur', '^apps/web/src', '^apps/(?!web)', 'The simulator computes without the server.'),
    interdit('cli-seule', '^apps/cli/src', '^apps/(?!cli)', 'The command line stands alone.'),
    {
      name: 'moteur-pur',
      comment: 'The engine is pure: no input or output, no clock, no network.',
      severity: 'error',
      from: { path: '^packages/(bareme|moteur|textes)/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'sans-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'sans-orphelin-de-resolution', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { conditionNames: ['almanach-source', 'import', 'default'], exportsFields: ['exports'] },
  },
};
