import { translated } from '../kit/ui-language';

/** Somebody made up, to see what this is like with people in it; days count back from today. */
export interface SamplePerson {
  readonly name: string;
  readonly met: number;
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
  /** The last contact that was logged; null if there was none. */
  readonly logged: { readonly ago: number; readonly what: string } | null;
}

/**
 * People who wait to be written to, are in touch, and should meet each other. They become notes, and
 * these are the same in every language of the app.
 */
export const SAMPLE: readonly SamplePerson[] = [
  {
    name: 'Marta Nowak',
    met: 3,
    properties: {
      'met-at': 'Repair café',
      field: 'textile design',
      place: 'Kraków',
      discussed: ['dyeing wool with onion skins'],
      offers: ['sewing workshops'],
      seeks: ['a chemist who knows plant pigments'],
    },
    logged: null,
  },
  {
    name: 'Tomasz Hale',
    met: 120,
    properties: {
      field: 'chemistry',
      cadence: '3 months',
      'follow-up-status': 'connected',
      discussed: ['a spectrometer built from a shoebox'],
      offers: ['advice on plant pigments'],
      seeks: ['sewing workshops for lab coats'],
    },
    logged: { ago: 95, what: 'coffee: his spectrometer built from a shoebox' },
  },
  {
    name: 'Amina Yusuf',
    met: 20,
    properties: {
      field: 'urban planning',
      place: 'Lisbon',
      'follow-up-status': 'sent',
      discussed: ['where street markets put their shade'],
      seeks: ['photographs of street markets'],
      interests: ['street markets'],
    },
    logged: { ago: 15, what: 'email: where street markets put their shade' },
  },
  {
    name: 'Leo Brandt',
    met: 200,
    properties: {
      field: 'photography',
      place: 'Lisbon',
      cadence: '1 month',
      'follow-up-status': 'connected',
      discussed: ['his darkroom in a bathtub'],
      offers: ['photographs of street markets'],
      seeks: ['an exhibition space'],
    },
    logged: { ago: 24, what: 'call: his darkroom in a bathtub' },
  },
  {
    name: 'Inês Duarte',
    met: 40,
    properties: {
      field: 'art curating',
      place: 'Porto',
      'follow-up-status': 'meeting',
      discussed: ['a gallery in an old fish market'],
      offers: ['an exhibition space'],
      interests: ['photography'],
    },
    logged: { ago: 6, what: 'message: her gallery in an old fish market' },
  },
  {
    name: 'Yuki Mori',
    met: 1,
    properties: {
      'met-at': 'Botanical garden',
      field: 'botany',
      discussed: ['moss that grows on north walls'],
      offers: ['seeds of dye plants'],
      interests: ['plant pigments'],
    },
    logged: null,
  },
];

/** Where the notes of the sample are, and what each says. */
export const SAMPLE_NOTES = {
  folder: 'Acquaint sample',
  body: 'Made up, as part of the sample of Acquaint.',
} as const;

/** What is said where the sample is offered and written. */
export const SAMPLE_WORDS = translated('first-run.SAMPLE_WORDS', {
  title: 'Look at a sample',
  asks: (people: number, folder: string): string =>
    `This writes ${String(people)} notes about people who do not exist into the folder “${folder}”.`,
  leaves: 'Undo takes them away again, and so does deleting the folder.',
  confirm: 'Write the sample',
  written: (people: number): string => `Sample of ${String(people)} people`,
  refused: (path: string, reason: string): string => `${path}: ${reason}`,
});
