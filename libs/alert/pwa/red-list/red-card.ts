import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Pill } from '@sanchika/platform/ui';
import type { RedLine } from './red-lines';

/** A late file: how late it is stands largest, and who has it before anything else of it. */
@Component({
  selector: 'sk-red-card',
  imports: [Button, Pill, RouterLink],
  template: `
    <div class="words">
      <span class="number">{{ line().number }}</span>
      <a class="subject" [routerLink]="['/files', line().fileId]">{{ line().subject }}</a>
      <b>{{ line().desk }}</b>
      <small>{{ line().holder }}</small>
    </div>
    <p class="days">
      <strong>{{ line().days }}</strong>
      {{ line().unit }}
    </p>
    <div class="act">
      @if (line().asked; as asked) {
        @if (asked.isRefused) {
          <a sk-pill [tone]="asked.tone" routerLink="/outbox">{{ asked.words }}</a>
        } @else {
          <sk-pill [tone]="asked.tone">{{ asked.words }}</sk-pill>
        }
      }
      @if (line().mayAsk) {
        <button
          sk-button
          small
          kind="primary"
          type="button"
          [attr.aria-label]="line().askName"
          (click)="why.emit()"
        >
          {{ ask() }}
        </button>
      }
    </div>
  `,
  host: { role: 'article' },
  styles: `
    :host {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      padding: 10px 14px 10px 22px;
      border: 1px solid var(--hair);
      border-radius: 4px 14px 14px 4px;
      background: var(--sheet);
      box-shadow: var(--lift);
      line-height: var(--lh);
    }
    :host::before {
      content: '';
      position: absolute;
      inset: -1px auto -1px -1px;
      width: 9px;
      border-radius: 4px 0 0 4px;
      background: var(--lac);
    }
    .words {
      display: grid;
      min-width: 0;
    }
    .number {
      color: var(--ink-2);
      font-size: 0.75rem;
      overflow-wrap: anywhere;
    }
    .subject {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: var(--clamp);
      overflow: hidden;
      margin: 2px 0;
      color: var(--ink);
      font-size: var(--t3);
      font-weight: 600;
      text-decoration: none;
    }
    .subject::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .subject:focus-visible {
      outline: 0;
      box-shadow: none;
    }
    :host(:has(.subject:focus-visible)) {
      outline: 3px solid var(--ink);
      outline-offset: 2px;
    }
    b {
      font-size: var(--t2);
      font-weight: 600;
    }
    small {
      color: var(--ink-2);
      font-size: var(--t1);
    }
    .days {
      max-width: 5.5rem;
      color: var(--ink-2);
      font-size: 0.75rem;
      text-align: end;
    }
    strong {
      display: block;
      color: var(--lac);
      font: 800 1.875rem / 1.45 var(--f-show);
    }
    .act {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 8px;
      margin-top: 6px;
      pointer-events: none;
    }
    .act:empty {
      display: none;
    }
    .act > button,
    .act > a {
      position: relative;
      z-index: 1;
      pointer-events: auto;
    }
  `,
})
export class RedCard {
  readonly line = input.required<RedLine>();
  readonly ask = input.required<string>();
  readonly why = output<void>();
}
