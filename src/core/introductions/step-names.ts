/** The steps of an introduction, as they are named on a command line. */
export const STEP_NAMES = [
  'ask',
  'answer',
  'make',
  'met',
  'worked-out',
  'nothing-came',
  'decline',
  'dismiss',
  'later',
  'reopen',
  'thank',
] as const;

export type StepName = (typeof STEP_NAMES)[number];

export function isStepName(text: string): text is StepName {
  return STEP_NAMES.some((name) => name === text);
}

/** Why two people are not to be introduced, as the user says it. */
export const SET_ASIDE_REASONS = ['acquainted', 'not-now', 'not-a-fit', 'never'] as const;

/** Said of one of the two: no introductions, with anybody. */
export const NO_INTRODUCTIONS = 'no-introductions' as const;

export type OptOut = typeof NO_INTRODUCTIONS;

export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];
