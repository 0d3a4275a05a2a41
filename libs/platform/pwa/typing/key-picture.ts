import { Component, computed, input } from '@angular/core';
import { injectPhrase } from '../phrases';
import { INSCRIPT, KEY_ROWS, REMINGTON, signOf, soundOfKey } from './keyboards';
import type { hi } from './typing.phrases';
import type { TypingWay } from './typing-choice';

const PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
const SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const ALONE = /^[\u0900-\u0903\u093a-\u094d\u0951-\u0957\u0962\u0963]/;

interface DrawnKey {
  readonly latin: string;
  readonly plain: string;
  readonly shift: string;
  readonly altGr: string;
}

/** A small picture of the keyboard: what each key types alone, with Shift and with AltGr. */
@Component({
  selector: 'sk-key-picture',
  template: `
    <div role="img" [attr.aria-label]="phrase('typing.picture')">
      @for (row of rows(); track $index) {
        <div class="row">
          @for (key of row; track key.latin) {
            <span class="key">
              <small>{{ key.latin }}</small>
              <i>{{ key.shift }}</i>
              <b>{{ key.plain }}</b>
              <u>{{ key.altGr }}</u>
            </span>
          }
        </div>
      }
    </div>
    @if (way() === 'phonetic') {
      <p>{{ phrase('typing.phonetic.words') }}</p>
      <p>{{ phrase('typing.phonetic.tilde') }}</p>
    } @else {
      <p><i>अ</i> {{ phrase('typing.picture.shift') }} · <u>अ</u> {{ phrase('typing.picture.altGr') }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      overflow-x: auto;
    }
    .row {
      display: flex;
      gap: 3px;
      margin-bottom: 3px;
    }
    .row:nth-child(2) {
      margin-inline-start: 1.4rem;
    }
    .row:nth-child(3) {
      margin-inline-start: 1.9rem;
    }
    .row:nth-child(4) {
      margin-inline-start: 2.8rem;
    }
    .key {
      display: grid;
      grid-template-columns: 1fr 1fr;
      flex: none;
      width: 2.75rem;
      min-height: 2.75rem;
      padding: 2px 4px;
      border: 1px solid var(--hair);
      border-radius: 4px;
      background: var(--sheet);
      font-family: var(--f-text);
      font-size: 0.8125rem;
      line-height: 1.5;
    }
    small {
      color: var(--ink-2);
      font-size: 0.625rem;
      line-height: 1.5;
    }
    i,
    u {
      font-style: normal;
      text-decoration: none;
      text-align: end;
    }
    i {
      color: var(--blue);
    }
    u {
      color: var(--ink-2);
    }
    b {
      font-weight: 600;
    }
    p {
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: 1.6;
    }
  `,
})
export class KeyPicture {
  readonly way = input.required<Exclude<TypingWay, 'system'>>();

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly rows = computed<readonly (readonly DrawnKey[])[]>(() => {
    const way = this.way();
    let place = 0;
    return KEY_ROWS.map((row) => row.map((code) => drawKey(way, code, place++)));
  });
}

function drawKey(way: Exclude<TypingWay, 'system'>, code: string, place: number): DrawnKey {
  const latin = PLAIN.charAt(place);
  if (way === 'phonetic') {
    const plain = soundOfKey(latin) ?? '';
    const shift = soundOfKey(SHIFTED.charAt(place)) ?? '';
    return { latin, plain: visible(plain), shift: shift === plain ? '' : visible(shift), altGr: '' };
  }
  const layout = way === 'inscript' ? INSCRIPT : REMINGTON;
  const sign = (layer: 'plain' | 'shift' | 'altGr') => visible(signOf(layout, code, layer) ?? '');
  return { latin, plain: sign('plain'), shift: sign('shift'), altGr: sign('altGr') };
}

/** A sign that stands on a letter gets the ring of dots that shows its place. */
function visible(sign: string): string {
  return ALONE.test(sign) ? `\u25cc${sign}` : sign;
}
