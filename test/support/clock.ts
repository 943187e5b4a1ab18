import type { Clock } from '@resolute/platform';

/** A clock that a test sets by hand. */
export class HandClock implements Clock {
  private at: Date;

  constructor(at = '2026-03-16T09:00:00Z') {
    this.at = new Date(at);
  }

  now(): Date {
    return new Date(this.at);
  }

  set(at: string): void {
    this.at = new Date(at);
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.at.getTime() + milliseconds);
  }
}
