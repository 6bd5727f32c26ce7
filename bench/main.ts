import { cpus } from 'node:os';
import { benchVault, SEED, type VaultResults } from './bench-vault';
import { readOptions, type BenchOptions } from './options';
import { report } from './report';

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `${String(processors.length)} x ${model}, Node ${process.version}, seed ${String(SEED)}`;
}

/** Results size by size, each printed as soon as it is there. */
function run({ sizes, programs, isJson }: BenchOptions): VaultResults[] {
  return sizes.map((people) => {
    process.stderr.write(`benchmark of ${String(people)} people …\n`);
    const results = benchVault(people, programs);
    if (!isJson) process.stdout.write(`${report(results)}\n`);
    return results;
  });
}

function optionsOrStop(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

const options = optionsOrStop();
const NOTE = 'Milliseconds are those of this machine only; ratios and counters are what counts.';
if (!options.isJson) process.stdout.write(`${machine()}\n${NOTE}\n\n`);
const vaults = run(options);
if (options.isJson) {
  process.stdout.write(`${JSON.stringify({ machine: machine(), note: NOTE, vaults }, null, 2)}\n`);
}
// How long something took depends on the machine; what was found does not.
if (vaults.some(({ isExact }) => isExact === false)) process.exitCode = 1;
