import { readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** What the kept reasonings already say of the same vectors. */
const REDITES =
  /(cite les règles qu’il éprouve|dit les faits que chaque règle demande|donne les mêmes centimes sans elle) \(/;

/** Those reasonings, then the day-by-day computation, see the most: they come first. */
function rang(nom) {
  if (nom.startsWith('le raisonnement relu')) return 0;
  return nom.startsWith('le moteur et un calcul naïf') ? 1 : 2;
}

/**
 * Judges each mutant in the process that already holds the engine. The engine is pure: nothing a mutant does stays
 * once it is switched off, so the files are opened once and not once a mutant.
 */
class Coureur {
  static inject = [];
  tests = [];
  ns = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    process.env.ALMANACH_NAIF_PART = '0.015';
    const dossier = path.resolve('.mutation');
    const fichiers = readdirSync(dossier).filter((f) => f.endsWith('.test.mjs'));
    for (const f of fichiers) await import(pathToFileURL(path.join(dossier, f)).href);
    this.tests = globalThis.__almanachTests__
      .filter((t) => !REDITES.test(t.name))
      .sort((a, b) => rang(a.name) - rang(b.name));
  }

  async dryRun() {
    this.ns.activeMutant = undefined;
    const resultat = await this.jouer(this.tests, false);
    return { ...resultat, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const voulus = testFilter === undefined ? null : new Set(testFilter);
    const choisis = voulus === null ? this.tests : this.tests.filter((t) => voulus.has(t.id));
    this.ns.hitCount = 0;
    this.ns.hitLimit = hitLimit;
    this.ns.activeMutant = activeMutant.id;
    try {
      const resultat = await this.jouer(choisis, true);
      return toMutantRunResult(determineHitLimitReached(this.ns.hitCount, hitLimit) ?? resultat);
    } finally {
      this.ns.activeMutant = undefined;
    }
  }

  async jouer(choisis, arreterAuPremier) {
    const tests = [];
    for (const { id, name, corps } of choisis) {
      this.ns.currentTestId = id;
      const debut = performance.now();
      const echec = await echouer(corps);
      const commun = { id, name, timeSpentMs: performance.now() - debut };
      tests.push(
        echec === null
          ? { ...commun, status: TestStatus.Success }
          : { ...commun, status: TestStatus.Failed, failureMessage: echec },
      );
      if (echec !== null && arreterAuPremier) break;
    }
    this.ns.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests };
  }
}

async function echouer(corps) {
  try {
    await corps();
    return null;
  } catch (erreur) {
    return String(erreur?.message ?? erreur) || 'refused';
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'moteur', Coureur)];
