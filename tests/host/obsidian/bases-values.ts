import type * as real from 'obsidian';
import { unfaked } from './unfaked';

/** obsidian.d.ts 7245: what a property of an entry comes to. */
export abstract class Value {
  static type = '';
  renderTo: (el: HTMLElement, ctx: real.RenderContext) => void = unfaked('Value.renderTo');

  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.equals(b));
  }

  static looseEquals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.looseEquals(b));
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  equals(other: Value): boolean {
    return this.constructor === other.constructor && this.toString() === other.toString();
  }

  looseEquals(other: Value): boolean {
    return this.toString() === other.toString();
  }
}

export class NullValue extends Value {
  static override type = 'null';

  toString(): string {
    return '';
  }

  isTruthy(): boolean {
    return false;
  }
}

export class StringValue extends Value {
  static override type = 'string';

  constructor(private readonly text: string) {
    super();
  }

  toString(): string {
    return this.text;
  }

  isTruthy(): boolean {
    return this.text !== '';
  }
}

export class NumberValue extends Value {
  static override type = 'number';

  constructor(readonly number: number) {
    super();
  }

  toString(): string {
    return String(this.number);
  }

  isTruthy(): boolean {
    return this.number !== 0;
  }
}

export class BooleanValue extends Value {
  static override type = 'boolean';

  constructor(private readonly isTrue: boolean) {
    super();
  }

  toString(): string {
    return String(this.isTrue);
  }

  isTruthy(): boolean {
    return this.isTrue;
  }
}

export class ListValue extends Value {
  static override type = 'list';

  constructor(private readonly items: readonly Value[]) {
    super();
  }

  toString(): string {
    return this.items.map(String).join(', ');
  }

  isTruthy(): boolean {
    return this.items.length > 0;
  }
}

/** A value of a note's properties, as YAML has it. */
export function valueOf(found: unknown): Value {
  if (found === null || found === undefined) return new NullValue();
  if (typeof found === 'number') return new NumberValue(found);
  if (typeof found === 'boolean') return new BooleanValue(found);
  if (typeof found === 'string') return new StringValue(found);
  if (Array.isArray(found)) return new ListValue(found.map(valueOf));
  return unfaked('the value of a property that is an object')();
}

/** Empty values come last, numbers by size, all else by the letter; the app's own order of mixed values is assumed. */
export function compareValues(a: Value, b: Value): number {
  if (a instanceof NullValue || b instanceof NullValue)
    return Number(a instanceof NullValue) - Number(b instanceof NullValue);
  if (a instanceof NumberValue && b instanceof NumberValue) return a.number - b.number;
  return a.toString().localeCompare(b.toString());
}
