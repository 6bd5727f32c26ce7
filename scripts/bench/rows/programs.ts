import { spawnSync } from 'node:child_process';
import { race, SLOW } from '../measure';
import { TODAY } from '../synthetic/world';
import { rowOf, type Row } from './row';

/** The built programs that are run as a whole. */
export interface Programs {
  readonly acquaint: string;
  readonly readAndParse: string;
  /** Measures what is kept in memory, in a process of its own. */
  readonly memory: string;
}

const READ_AND_PARSE = 'program that reads and parses';
const MOST_TIMES = 3;

function runProgram(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${[program, ...words].join(' ')} failed: ${stderr}`);
}

/** `acquaint due` and `introductions` against a program that only reads and parses the notes. */
export function programRows({ acquaint, readAndParse }: Programs, vault: string): Row[] {
  const commands = ['due', 'introductions'].map((command) => ({
    name: `acquaint ${command}`,
    run: () => {
      runProgram(acquaint, [command, `vault=${vault}`, `date=${TODAY}`]);
    },
  }));
  const baseline = {
    name: READ_AND_PARSE,
    run: () => {
      runProgram(readAndParse, [vault]);
    },
  };
  const times = race([baseline, ...commands], SLOW);
  return commands.map(({ name }) => rowOf(times, [name, READ_AND_PARSE], { under: MOST_TIMES }));
}
