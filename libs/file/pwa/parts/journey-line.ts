import { Component, computed, input } from '@angular/core';
import type { Weight } from './weight';

/** A desk on the file's way, with its days against its limit. All words come ready, in the reader's digits. */
export interface JourneyStation {
  readonly desk: string;
  readonly lines: readonly string[];
  readonly state: 'done' | 'now' | 'expected';
  readonly weight: Weight;
  /** The picture's measure: days held divided by days allowed; 0 when nothing is counted. */
  readonly load: number;
  /** The large figure: «9», «~2»; and what stands under it: «सीमा 3». */
  readonly days?: string;
  readonly limit?: string;
  /** The figure as a voice should say it: «9 दिन, सीमा 3 दिन». */
  readonly spoken?: string;
}

const THIN = 4;
const AT_LIMIT = 6;
const THICKEST = 14;

/** The file's way as a line that thickens where it was held; the list itself is what a voice reads. */
@Component({
  selector: 'sk-journey-line',
  template: `
    <ol [attr.aria-label]="label()">
      @for (station of drawn(); track $index) {
        <li
          [attr.data-state]="station.state"
          [attr.data-weight]="station.weight"
          [attr.aria-current]="station.state === 'now' ? 'step' : null"
        >
          <div class="picture" aria-hidden="true">
            @if (!$last) {
              <i
                class="rail"
                [class.ahead]="station.state !== 'done'"
                [style.width.px]="station.thickness"
              ></i>
            }
            <i class="dot"></i>
          </div>
          <div class="words">
            <b>{{ station.desk }}</b>
            @for (line of station.lines; track $index) {
              <small>{{ line }}</small>
            }
          </div>
          @if (station.days; as days) {
            <div class="figure">
              <span [attr.aria-hidden]="station.spoken ? 'true' : null">
                {{ days }} <small>{{ station.limit }}</small>
              </span>
              @if (station.spoken; as words) {
                <span class="visually-hidden">{{ words }}</span>
              }
            </div>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './journey-line.scss',
})
export class JourneyLine {
  readonly label = input.required<string>();
  readonly stations = input.required<readonly JourneyStation[]>();

  protected readonly drawn = computed(() =>
    this.stations().map((station) => ({ ...station, thickness: thicknessOf(station.load) })),
  );
}

/** Pixels: thin within the limit, then two more for each further limit that went by. */
export function thicknessOf(load: number): number {
  if (load <= 1) return THIN + (AT_LIMIT - THIN) * Math.max(0, load);
  return Math.min(THICKEST, AT_LIMIT + (load - 1) * 3);
}
