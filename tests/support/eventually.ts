import { vi } from 'vitest';
import { PATIENCE } from './patience';

/** Waits until an assertion holds, however busy the machine is. */
export function eventually(assertion: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(assertion, { timeout: PATIENCE });
}
