import type { Component } from 'obsidian';
import type { TimeOfDay } from '../actions/ports';
import { localDay, type Day } from '../core/days/day';

/** Milliseconds between two looks at the clock; a laptop that slept through midnight wakes late. */
const LOOK_EVERY = 60_000;

/** The day it is, and word of the next one: at midnight, on coming back to the window, on wake. */
export class DayClock implements TimeOfDay {
  private day: Day = this.today();
  private readonly listeners = new Set<() => void>();

  today(): Day {
    const day = localDay(new Date());
    if (day === null)
      throw new Error('the clock of this device shows no day of the years 1 to 9999');
    return day;
  }

  minuteOfDay(): number {
    const now = new Date();
    return now.getHours() * 60 + now.getMinutes();
  }

  start(component: Component): void {
    const look = (): void => {
      this.look();
    };
    component.registerInterval(window.setInterval(look, LOOK_EVERY));
    component.registerDomEvent(window, 'focus', look);
    component.registerDomEvent(document, 'visibilitychange', look);
  }

  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private look(): void {
    const now = this.today();
    if (now === this.day) return;
    this.day = now;
    for (const listener of [...this.listeners]) listener();
  }
}
