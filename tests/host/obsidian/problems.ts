/**
 * Where errors of a plugin's callbacks go. The app does not let a throwing listener break what
 * fired it (assumed), but no error may get lost either.
 */
type Hear = (error: unknown) => void;

const hearers = new Set<Hear>();

/** @returns a function that ends the listening */
export function onProblem(hear: Hear): () => void {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
}

export function reportProblem(error: unknown): void {
  if (hearers.size === 0) console.error(error);
  for (const hear of hearers) hear(error);
}

/** Calls what a plugin gave with objects of ours, which have the types of the API at run time. */
export function call(callback: (...given: never[]) => unknown, ...given: unknown[]): unknown {
  return Reflect.apply(callback, undefined, given);
}

/** Runs a callback of the plugin; what it throws or rejects with is reported. */
export function guarded(work: () => unknown): void {
  try {
    const result: unknown = work();
    if (result instanceof Promise) result.catch(reportProblem);
  } catch (error) {
    reportProblem(error);
  }
}
