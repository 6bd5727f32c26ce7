/** What the command `check` says. */
export const CHECK_COMMAND = {
  description: 'List what could not be read in the notes',
  found: (values: string) => `${values} to look at; nothing was changed:`,
  nothingFound: 'Everything could be read.',
} as const;

/** What the command `people` says. */
export const PEOPLE_COMMAND = {
  description: 'List everybody, or find people by all that their notes say',
  options: {
    query: 'Only who has each of these words, or words that begin so, in any property',
    circle: 'Only who belongs to this circle',
    field: 'Only who has this field',
    place: 'Only who is in this place',
    organization: 'Only who belongs to this organization',
    status: 'Only who has this status; paused: nothing is ever due; none: no status',
    sort: 'The order (default: by name, first those found by their name)',
  },
  nobodyFits: 'Nobody here fits that.',
} as const;

/** What the command `person` says. */
export const PERSON_COMMAND = {
  description: 'Show all that is known of one person',
  options: {
    name: 'Name, alias or path',
  },
  labels: {
    aliases: 'Also called',
    role: 'Role',
    organization: 'At',
    field: 'Field',
    place: 'Place',
    met: 'Met',
    metThrough: 'Met through',
    lastContact: 'Last contact',
    rhythm: 'Rhythm',
    discussed: 'Discussed',
    offers: 'Offers',
    seeks: 'Looks for',
    interests: 'Cares about',
    knows: 'Knows',
    circle: 'Circle',
    email: 'Email',
    phone: 'Phone',
    url: 'Web',
    birthday: 'Birthday',
    anniversary: 'Anniversary',
    soFar: 'So far',
  },
  promised: 'Promised',
  every: (rhythm: string) => `every ${rhythm}`,
  noStatus: 'No status',
  unknownDue: (why: string) => `nothing can be said of what is due: ${why}`,
  paused: (status: string) => `${status}, paused: nothing comes up`,
  unplanned: (status: string) => `${status}: no follow-up planned`,
} as const;

/** What the command `timeline` says. */
export const TIMELINE_COMMAND = {
  description: 'Show what happened with one person, newest first',
  options: {
    name: 'Name, alias or path',
  },
} as const;

/** What the command `promises` says. */
export const PROMISES_COMMAND = {
  description: 'List what you promised to people and have not done yet, the soonest first',
} as const;
