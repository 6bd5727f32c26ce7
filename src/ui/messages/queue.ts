/** What was done about a person. */
export type Step = 'logged' | 'snoozed' | 'closed' | 'skipped';

/** People one after the other: as many steps as are behind, the next person is in turn. */
export interface Queue {
  readonly paths: readonly string[];
  readonly steps: readonly Step[];
}

/** The person in turn; null at the end. */
export function currentPath({ paths, steps }: Queue): string | null {
  return paths[steps.length] ?? null;
}

/** The queue with the person in turn behind. */
export function settle({ paths, steps }: Queue, step: Step): Queue {
  return { paths, steps: [...steps, step] };
}

/** The queue one person back. */
export function back({ paths, steps }: Queue): Queue {
  return { paths, steps: steps.slice(0, -1) };
}

/** How many of each, and how many are left: skipped people are left too. */
export function tally({ paths, steps }: Queue) {
  const count = (step: Step): number => steps.filter((each) => each === step).length;
  const skipped = count('skipped');
  return {
    logged: count('logged'),
    snoozed: count('snoozed'),
    closed: count('closed'),
    skipped,
    left: paths.length - steps.length + skipped,
  };
}
