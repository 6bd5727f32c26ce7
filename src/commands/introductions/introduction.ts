import {
  NO_INTRODUCTIONS,
  SET_ASIDE_REASONS,
  STEP_NAMES,
} from '../../core/introductions/step-names';
import { INTRODUCTION_STATUSES } from '../../core/people/introduction-note';
import type { Command, OptionDefinition } from '../kit/command';
import { LANGUAGE_OPTION } from '../messages/read-language';
import { LIMIT } from '../kit/read-options';
import { INTRODUCTION_COMMAND } from '../../words/introductions/program';
import { PROGRAM } from '../../words/kit/program';

const OPTIONS: readonly OptionDefinition[] = [
  {
    name: 'name',
    value: '<name>',
    description: INTRODUCTION_COMMAND.options.name,
  },
  { name: 'step', value: STEP_NAMES.join('|'), description: INTRODUCTION_COMMAND.options.step },
  {
    name: 'who',
    value: '<name>',
    description: INTRODUCTION_COMMAND.options.who,
  },
  { name: 'answer', value: 'yes|no', description: INTRODUCTION_COMMAND.options.answer },
  {
    name: 'reason',
    value: '<text>',
    description: INTRODUCTION_COMMAND.options.reason(
      SET_ASIDE_REASONS.join(', '),
      NO_INTRODUCTIONS,
    ),
  },
  {
    name: 'outcome',
    value: '<text>',
    description: INTRODUCTION_COMMAND.options.outcome,
  },
  {
    name: 'until',
    value: '<YYYY-MM-DD>',
    description: INTRODUCTION_COMMAND.options.until,
  },
  { ...LANGUAGE_OPTION, description: INTRODUCTION_COMMAND.options.lang },
  {
    name: 'stage',
    value: INTRODUCTION_STATUSES.join('|'),
    description: INTRODUCTION_COMMAND.options.stage,
  },
  { name: 'due', value: null, description: INTRODUCTION_COMMAND.options.due },
  LIMIT,
  { name: 'total', value: null, description: PROGRAM.returnCount },
];

export const INTRODUCTION: Command = {
  name: 'introduction',
  description: INTRODUCTION_COMMAND.description,
  options: OPTIONS,
  run: async (context, options) => {
    const { runIntroduction } = await import('./introduction-run');
    return runIntroduction(context, options);
  },
};
