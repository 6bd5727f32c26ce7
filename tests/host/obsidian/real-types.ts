import type * as real from 'obsidian';
import { View } from './view';

/** The public members of a class of obsidian.d.ts, which a class of ours can implement. */
export type Public<T> = Pick<T, keyof T>;

function isRealView(view: View): view is View & real.View {
  return view instanceof View;
}

/**
 * Ours as the type of obsidian.d.ts. `View` has protected members (`onOpen`, `onClose`), so that
 * no other class can have its type, however alike; everything public is held by `Public`.
 */
export function asRealView(view: View): real.View {
  const ours: View = view;
  if (!isRealView(ours)) throw new Error('Not a view of the stand-in');
  return ours;
}

/** A view of a plugin, which extends ours at run time. */
export function asOwnView(view: unknown): View {
  if (view instanceof View) return view;
  throw new TypeError('A view must extend View, ItemView or FileView of the module obsidian');
}
