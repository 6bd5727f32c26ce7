import type { MonicaLeft } from '../../words/cards/monica';

/** A text, or null where Monica says nothing: everything it keeps comes as one, whatever its type. */
export type Said = string | null;

/** A day as Monica keeps it: with a year it does not know, or by an age alone. */
export interface SpecialDate {
  readonly date: Said;
  readonly isYearUnknown: boolean;
  readonly isAgeBased: boolean;
}

/** Something that happened on a day, or is to be done. */
export interface Happening {
  readonly kind: 'activity' | 'call' | 'task';
  readonly day: Said;
  readonly texts: readonly Said[];
}

export interface MonicaContact {
  /** By which the file's own rows name it. */
  readonly key: string;
  readonly uuid: Said;
  readonly given: Said;
  readonly middle: Said;
  readonly family: Said;
  readonly nickname: Said;
  readonly description: Said;
  readonly job: Said;
  readonly company: Said;
  readonly food: Said;
  /** Kept only as somebody's relation: not one of the user's contacts. */
  readonly isPartial: boolean;
  readonly isArchived: boolean;
  readonly isDead: boolean;
  readonly died: SpecialDate | null;
  readonly born: SpecialDate | null;
  readonly met: SpecialDate | null;
  readonly metWhere: Said;
  readonly metHow: Said;
  /** The key of who introduced them. */
  readonly metThrough: Said;
  readonly lastTalkedTo: Said;
  /** Days between two contacts. */
  readonly stayInTouch: Said;
  readonly tags: readonly Said[];
  readonly fields: readonly {
    readonly name: Said;
    readonly type: Said;
    readonly value: Said;
  }[];
  readonly addresses: readonly {
    readonly name: Said;
    /** From the street to the country. */
    readonly parts: readonly Said[];
    readonly city: Said;
  }[];
  readonly notes: readonly Said[];
  readonly happenings: readonly Happening[];
}

/** `of` is to `contact` what `type` says: `{ type: 'parent', is: a, of: b }` means a is b's parent. */
export interface MonicaRelationship {
  readonly type: Said;
  readonly is: Said;
  readonly of: Said;
}

/** What an export of Monica holds, in whichever of its two formats. */
export interface MonicaAccount {
  readonly contacts: readonly MonicaContact[];
  readonly relationships: readonly MonicaRelationship[];
  /** What is there besides, and comes into no note. */
  readonly left: Readonly<Partial<Record<MonicaLeft, number>>>;
}
