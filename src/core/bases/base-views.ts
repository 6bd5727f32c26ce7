/** The types of our views of a base, as they stand in its file. */
export const BASE_VIEWS = {
  followUps: 'acquaint-follow-ups',
  board: 'acquaint-board',
  cards: 'acquaint-cards',
  network: 'acquaint-network',
} as const;

export type BaseViewName = keyof typeof BASE_VIEWS;

/** How our views are ordered; `sort` and `groupBy` are the app's own keys, which hold something else. */
export const BASE_OPTIONS = { sortBy: 'sortPeopleBy', groupBy: 'groupPeopleBy' } as const;
