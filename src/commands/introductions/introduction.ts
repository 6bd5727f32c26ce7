import {
  NO_INTRODUCTIONS,
  SET_ASIDE_REASONS,
  STEP_NAMES,
} from '../../core/introductions/stage-names';
import { INTRODUCTION_STATUSES } from '../../core/people/introduction-note';
import type { Command, OptionDefinition } from '../kit/command';
import { LANGUAGE_OPTION } from '../messages/read-language';
import { LIMIT } from '../kit/read-options';

const OPTIONS: readonly OptionDefinition[] = [
  {
    name: 'name',
    value: '<name>',
    description: 'One introduction: path of its note, or “Ana Silva and Bo Lee” (default: all)',
  },
  { name: 'step', value: STEP_NAMES.join('|'), description: 'What to do with it' },
  {
    name: 'who',
    value: '<name>',
    description: 'Whom a step is about; with make: who writes first',
  },
  { name: 'answer', value: 'yes|no', description: 'What somebody said (with step=answer)' },
  {
    name: 'reason',
    value: '<text>',
    description: `Why not; with step=dismiss also ${SET_ASIDE_REASONS.join(', ')}, or ${NO_INTRODUCTIONS} (of who=, with anybody)`,
  },
  {
    name: 'outcome',
    value: '<text>',
    description: 'What came of it (with met, worked-out, nothing-came)',
  },
  {
    name: 'until',
    value: '<YYYY-MM-DD>',
    description: 'Day on which it comes up again (with step=later; default: in 3 months)',
  },
  { ...LANGUAGE_OPTION, description: 'Language of the letter (default: that of the settings)' },
  { name: 'stage', value: INTRODUCTION_STATUSES.join('|'), description: 'List those of a stage' },
  { name: 'due', value: null, description: 'List those that wait for a step' },
  LIMIT,
  { name: 'total', value: null, description: 'Return the count' },
];

export const INTRODUCTION: Command = {
  name: 'introduction',
  description: 'Show how introductions stand, or take one a step further',
  options: OPTIONS,
  run: async (context, options) => {
    const { runIntroduction } = await import('./introduction-run');
    return runIntroduction(context, options);
  },
};
