/** A value to write into a property. */
export type PropertyValue = string | boolean | readonly string[];

/** A change to one property, named as the note names it. */
export type PropertyChange =
  | { readonly kind: 'set'; readonly key: string; readonly value: PropertyValue }
  /** Adds a text to a list, unless it is there; makes a list of a single text. */
  | { readonly kind: 'add'; readonly key: string; readonly item: string }
  /** Makes a text the last of a list: adds it, or moves it to the end as it is written there. */
  | { readonly kind: 'add-last'; readonly key: string; readonly item: string }
  | { readonly kind: 'remove'; readonly key: string };
