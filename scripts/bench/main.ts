import { cpus } from 'node:os';
import { benchApp, type AppResults } from './app/bench-app';
import { besideResults, type BesideResults } from './beside/bench-beside';
import { benchVault, SEED, type VaultResults } from './bench-vault';
import { benchList } from './list/bench-list';
import type { ListResults } from './list/list-results';
import { growthFigures } from './growth';
import { goalsOf, goalsReport } from './goals/goals';
import { needResults, readNeedSet } from './needs-quality';
import { readOptions, type BenchOptions } from './options';
import { appReport, besideReport, growthReport, needsReport, partReport, report } from './report';
import { benchLoad } from './rows/load-rows';

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `${String(processors.length)} x ${model}, Node ${process.version}, seed ${String(SEED)}`;
}

/** Results size by size, each printed as soon as it is there. */
function run({ vaults, programs, isJson }: BenchOptions): VaultResults[] {
  return vaults.map((plan) => {
    process.stderr.write(`benchmark of ${String(plan.people)} people (${plan.regime}) …\n`);
    const results = benchVault(plan, programs);
    if (!isJson) process.stdout.write(`${report(results)}\n`);
    return results;
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the engine of the app takes; where no browser is to be had, why not. */
async function measureApp({ app, isJson }: BenchOptions): Promise<AppResults | string | null> {
  if (app === null) return null;
  process.stderr.write('benchmark of 10,000 people in a browser …\n');
  const results = await benchApp({ ...app, seed: SEED }).catch(wordsOf);
  if (!isJson) process.stdout.write(`${appReport(results)}\n`);
  return results;
}

/** How the list is drawn; where no browser is to be had, why not. */
async function drawList({ list, isJson }: BenchOptions): Promise<ListResults | string> {
  process.stderr.write('benchmark of the list in a browser …\n');
  const results = await benchList(list).catch(wordsOf);
  const title = 'follow-ups drawn in a browser, in a sidebar of 340 by 800 pixels';
  if (!isJson) process.stdout.write(`${partReport(title, results)}\n`);
  return results;
}

function load({ plugin, isJson }: BenchOptions): ListResults {
  const results = benchLoad(plugin);
  if (!isJson) process.stdout.write(`${partReport('the plugin when it is loaded', results)}\n`);
  return results;
}

/** Sets of needs, as people say them, with who could meet each. */
const NEED_SETS = ['dev', 'own'] as const;

/** How often the person who could help is found: counts, the same on every machine. */
function needs({ isJson }: BenchOptions) {
  return NEED_SETS.map((name) => {
    const results = needResults(readNeedSet(`tests/fixtures/needs/${name}.json`));
    if (!isJson) process.stdout.write(`${needsReport(name, results)}\n`);
    return { name, ...results };
  });
}

function optionsOrStop(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`bench: ${wordsOf(error)}\n`);
    process.exit(2);
  }
}

const NOTE = 'Milliseconds are those of this machine only; ratios and counters are what counts.';

function printJson(results: object): void {
  process.stdout.write(
    `${JSON.stringify({ machine: machine(), note: NOTE, ...results }, null, 2)}\n`,
  );
}

function isWrong({ isExact, isExactEdited, matching }: VaultResults): boolean {
  const isMatchedWrong =
    matching !== null && (matching.falseMatches > 0 || matching.recallById < 1);
  return isExact === false || !isExactEdited || isMatchedWrong;
}

/** Everything with goals, from the plugin when it is loaded to the list as it is drawn. */
async function measureAll(options: BenchOptions): Promise<void> {
  const loaded = load(options);
  const matched = needs(options);
  const app = await measureApp(options);
  const vaults = run(options);
  const list = await drawList(options);
  const goals = goalsOf({ vaults, app: typeof app === 'string' ? null : app });
  if (!options.isJson) process.stdout.write(goalsReport(goals));
  else printJson({ loaded, needs: matched, app, vaults, list, goals });
  // How long something took depends on the machine; what was found does not.
  if (vaults.some(isWrong)) process.exitCode = 1;
}

function measureGrowth({ isJson }: BenchOptions): void {
  const growth = growthFigures();
  if (isJson) printJson({ growth });
  else process.stdout.write(growthReport(growth));
}

async function measureBeside(
  { folder, root, most }: NonNullable<BenchOptions['beside']>,
  isJson: boolean,
): Promise<void> {
  const parts: BesideResults[] = [];
  for await (const part of besideResults(folder, { root, most, seed: SEED })) {
    parts.push(part);
    if (!isJson) process.stdout.write(`${besideReport(part)}\n`);
  }
  if (isJson) printJson({ beside: { ...parts[0], rows: parts.flatMap(({ rows }) => rows) } });
}

const options = optionsOrStop();
if (!options.isJson) process.stdout.write(`${machine()}\n${NOTE}\n\n`);
if (options.beside) await measureBeside(options.beside, options.isJson);
else if (options.isGrowthOnly) measureGrowth(options);
else await measureAll(options);
