import {
  Component,
  computed,
  ElementRef,
  inject,
  type Type,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { type ActivatedRouteSnapshot, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Announcements, BottomBar, Pill, SideRail } from '@sanchika/platform/ui';
import { loadUnlockStore } from '@sanchika/access/pwa';
import { AppVersion, Installing, LocalStore, NavMarks, Offers } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { filter, map, of, skip, switchMap } from 'rxjs';
import { type PlaceInNav, tabsOf } from './place-in-nav';
import type { hi } from './shell.phrases';

const MOST_COUNTED = 99;

/** The frame around every room: the way past it, the places, the language, and the one voice of the app. */
@Component({
  selector: 'sk-shell',
  imports: [BottomBar, Offers, Pill, RouterOutlet, SideRail],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
  host: { '[class.framed]': 'isFramed()', '[class.whole]': 'isWhole()' },
})
export class Shell {
  private readonly router = inject(Router);
  private readonly first = viewChild('first', { read: ViewContainerRef });
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  private readonly arrivals = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);
  private readonly version = inject(AppVersion);
  private readonly installing = inject(Installing);
  private readonly marks = inject(NavMarks).all;
  protected readonly latest = inject(Announcements).latest;
  protected readonly otherLanguage = computed(() => (this.reading.language() === 'hi' ? 'en' : 'hi'));

  protected readonly tabs = computed(() =>
    tabsOf(this.router.config)
      .filter(({ link, tab }) => !tab.isAsked || this.marks()[link]?.isOpen)
      .map(({ link, tab }) => ({
        link,
        icon: tab.icon,
        label: this.phrase(tab.phrase),
        ...this.countAt(link),
        ...(tab.phrase === 'shell.tab.me' && this.version.isNewReady() && { dot: this.phrase('shell.new') }),
      })),
  );

  private readonly place = toSignal(
    this.arrivals.pipe(map(() => placeOf(this.router.routerState.snapshot.root))),
  );
  protected readonly isFramed = computed(() => this.tabs().length > 0 && !this.place()?.isBare);
  /** Lists only: what is being read or written is never covered. */
  protected readonly hasOffer = computed(
    () => this.isFramed() && !this.isWhole() && (this.version.mayBeOffered() || this.installing.isOffered()),
  );
  protected readonly isWhole = computed(() => this.place()?.isWhole ?? false);

  constructor() {
    // After the first page, a voice and a keyboard begin each page at its top instead of where the last one ended.
    this.arrivals.pipe(skip(1), takeUntilDestroyed()).subscribe(() => this.focusMain());
    inject(LocalStore)
      .waitsFor.pipe(
        switchMap((need) => (need ? loadUnlockStore() : of(null))),
        takeUntilDestroyed(),
      )
      .subscribe((screen) => this.put(screen));
  }

  /** Before a locked store stands the question for its secret, on whatever page. */
  private put(screen: Type<unknown> | null): void {
    this.first()?.clear();
    if (screen) this.first()?.createComponent(screen);
  }

  protected skipToMain(event: Event): void {
    event.preventDefault();
    this.focusMain();
  }

  private countAt(link: string): { readonly count?: string } {
    const count = this.marks()[link]?.count ?? 0;
    if (count === 0) return {};
    return { count: count > MOST_COUNTED ? this.phrase('shell.many') : this.reading.writeNumber(count) };
  }

  private focusMain(): void {
    this.main().nativeElement.focus({ preventScroll: true });
  }
}

function placeOf(root: ActivatedRouteSnapshot): PlaceInNav {
  return root.firstChild ? placeOf(root.firstChild) : root.data;
}
