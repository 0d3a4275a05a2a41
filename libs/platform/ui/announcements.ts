import { Service, signal } from '@angular/core';

/** What the page says aloud without moving the focus; the frame of the app holds the one live region. */
@Service()
export class Announcements {
  private readonly words = signal('');

  readonly latest = this.words.asReadonly();

  announce(words: string): void {
    this.words.set(words);
  }
}
