import { Service } from '@angular/core';
import type { JourneyView } from '@sanchika/file/contract';
import { BehaviorSubject, finalize, map, type Observable } from 'rxjs';
import type { OpenedFile } from './file.tables';

type Place = readonly [postId: string, fileId: string];

interface Held {
  readonly opened: OpenedFile | null;
  readonly journey: JourneyView | null;
}

const NOTHING: Held = { opened: null, journey: null };

/**
 * The restricted file that is on the screen. Its words never reach the phone’s own store: they are held here for as
 * long as the screen shows them, and are gone with it.
 */
@Service()
export class OpenMemory {
  private readonly held = new BehaviorSubject<Held>(NOTHING);

  /** What is held of a file while it is watched; afterwards nothing is held. */
  watch(place: Place): Observable<Held> {
    if (!this.isOf(place)) this.forget();
    return this.held.pipe(
      map((held) => (held.opened === null || isAt(held.opened, place) ? held : NOTHING)),
      finalize(() => {
        if (this.isOf(place)) this.forget();
      }),
    );
  }

  hold(opened: OpenedFile): void {
    const { journey } = this.isOf([opened.postId, opened.fileId]) ? this.held.value : NOTHING;
    this.held.next({ opened, journey });
  }

  /** Answers whether the file is held here, so that its journey is kept nowhere else. */
  holdJourney(place: Place, journey: JourneyView): boolean {
    if (!this.isOf(place)) return false;
    this.held.next({ ...this.held.value, journey });
    return true;
  }

  letGo(place: Place): void {
    if (this.isOf(place)) this.forget();
  }

  private isOf(place: Place): boolean {
    const { opened } = this.held.value;
    return opened !== null && isAt(opened, place);
  }

  private forget(): void {
    if (this.held.value !== NOTHING) this.held.next(NOTHING);
  }
}

function isAt({ postId, fileId }: OpenedFile, [ofPost, ofFile]: Place): boolean {
  return postId === ofPost && fileId === ofFile;
}
