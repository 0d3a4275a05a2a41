import { Service, signal } from '@angular/core';

/** What a room says of its own place in the navigation. */
export interface NavMark {
  /** Whether the person has the place at all; asked only of places that are not everybody’s. */
  readonly isOpen?: boolean;
  /** How much waits there. */
  readonly count?: number;
}

/** Where rooms tell the frame what waits in them; the frame knows no room. */
@Service()
export class NavMarks {
  private readonly known = signal<Readonly<Record<string, NavMark>>>({});

  /** By the address of the place: `/alerts`. */
  readonly all = this.known.asReadonly();

  mark(place: string, mark: NavMark): void {
    this.known.update((all) => ({ ...all, [place]: { ...all[place], ...mark } }));
  }

  /** Another person, or another capacity: nothing is known of it yet. */
  clear(): void {
    this.known.set({});
  }
}
