import type { MonicaLeft } from '../../words/cards/monica';

/** A text, or null where Monica says nothing: everything it keeps comes as one, whatever its type. */
export type MonicaText = string | null;

/** A day as Monica keeps it: with a year it does not know, or by an age alone. */
export interface SpecialDate {
  readonly date: MonicaText;
  readonly isYearUnknown: boolean;
  readonly isAgeBased: boolean;
}

/** Something that happened on a day, or is to be done. */
export interface DatedItem {
  readonly kind: 'activity' | 'call' | 'task';
  readonly day: MonicaText;
  readonly texts: readonly MonicaText[];
}

export interface MonicaContact {
  /** By which the file's own rows name it. */
  readonly key: string;
  readonly uuid: MonicaText;
  readonly given: MonicaText;
  readonly middle: MonicaText;
  readonly family: MonicaText;
  readonly nickname: MonicaText;
  readonly description: MonicaText;
  readonly job: MonicaText;
  readonly company: MonicaText;
  readonly food: MonicaText;
  /** Kept only as somebody's relation: not one of the user's contacts. */
  readonly isPartial: boolean;
  readonly isArchived: boolean;
  readonly isDead: boolean;
  readonly died: SpecialDate | null;
  readonly born: SpecialDate | null;
  readonly met: SpecialDate | null;
  readonly metWhere: MonicaText;
  readonly metHow: MonicaText;
  /** The key of who introduced them. */
  readonly metThrough: MonicaText;
  readonly lastTalkedTo: MonicaText;
  /** Days between two contacts. */
  readonly stayInTouch: MonicaText;
  readonly tags: readonly MonicaText[];
  readonly fields: readonly {
    readonly name: MonicaText;
    readonly type: MonicaText;
    readonly value: MonicaText;
  }[];
  readonly addresses: readonly {
    readonly name: MonicaText;
    /** From the street to the country. */
    readonly parts: readonly MonicaText[];
    readonly city: MonicaText;
  }[];
  readonly notes: readonly MonicaText[];
  readonly happenings: readonly DatedItem[];
}

/** `of` is to `contact` what `type` says: `{ type: 'parent', is: a, of: b }` means a is b's parent. */
export interface MonicaRelationship {
  readonly type: MonicaText;
  readonly is: MonicaText;
  readonly of: MonicaText;
}

/** What an export of Monica holds, in whichever of its two formats. */
export interface MonicaAccount {
  readonly contacts: readonly MonicaContact[];
  readonly relationships: readonly MonicaRelationship[];
  /** What is there besides, and comes into no note. */
  readonly left: Readonly<Partial<Record<MonicaLeft, number>>>;
}
