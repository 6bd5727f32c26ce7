import { localDay, type Day } from '../core/days/day';
import { speak } from '../words/kit/ui-language';
import { programLanguage } from './program-language.mts';
import { terminalStyle } from './terminal.mts';

function today(): Day {
  const day = localDay(new Date());
  if (day === null)
    throw new Error('the clock of this machine shows no day of the years 1 to 9999');
  return day;
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const words = process.argv.slice(2);
const language = programLanguage(words, process.env);
if (language !== 'en') {
  const { translationTo } = await import('../words/languages/translation');
  speak(language, translationTo(language));
}
// Only now, for what describes the commands is read when their modules are evaluated.
const { runProgram } = await import('./program.mts');

const result = await runProgram(words, {
  folder: process.cwd(),
  style: terminalStyle(process.stdout.isTTY ? process.stdout.columns : null, process.env),
  clock: { today },
  agents: { input: process.stdin, output: process.stdout, now: Date.now },
});
process.stdout.write(result.out);
process.stderr.write(result.error);
process.exitCode = result.code;
