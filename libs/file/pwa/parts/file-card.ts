import { booleanAttribute, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MarkedText, type MatchRange } from '@sanchika/platform/ui';
import { DaysBadge } from './days-badge';
import { MiniLine, type MiniStop } from './mini-line';
import type { Weight } from './weight';

/** A file in its cover. The subject is the link; its area is the whole card, so what is projected lies above it. */
@Component({
  selector: 'sk-file-card',
  imports: [DaysBadge, MarkedText, MiniLine, RouterLink],
  template: `
    <div class="words">
      <div class="head">
        <span class="number">
          {{ number() }}
          @if (section(); as room) {
            · {{ room }}
          }
        </span>
        @if (days(); as words) {
          <sk-days-badge [words]="words" [weight]="weight()" />
        }
      </div>
      <a class="subject" [routerLink]="link()" [attr.aria-current]="chosen() ? 'true' : null">
        <sk-marked-text [text]="subject()" [matches]="matches()" />
      </a>
      @if (from() || to() || stops().length > 0) {
        <div class="way">
          <ng-content select="[mark]" />
          @if (stops().length > 0) {
            <sk-mini-line [stops]="stops()" [label]="journey()" />
          }
          <span>
            {{ from() }}
            @if (from() && to()) {
              →
            }
            @if (to()) {
              <b>{{ to() }}</b>
            }
          </span>
        </div>
      }
    </div>
    <div class="more"><ng-content /></div>
    <div class="stamp"><ng-content select="[stamp]" /></div>
  `,
  host: { role: 'article', '[attr.data-weight]': 'weight()', '[class.chosen]': 'chosen()' },
  styleUrl: './file-card.scss',
})
export class FileCard {
  readonly number = input.required<string>();
  readonly section = input<string>();
  readonly subject = input.required<string>();
  readonly matches = input<readonly MatchRange[]>([]);
  readonly link = input.required<string | readonly unknown[]>();
  readonly weight = input<Weight>('plain');
  /** «9 दिन · सीमा 5»: number and limit in words. */
  readonly days = input<string>();
  readonly stops = input<readonly MiniStop[]>([]);
  /** The mini line in words, for the reading voice. */
  readonly journey = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly chosen = input(false, { transform: booleanAttribute });
}
