import { Component, input } from '@angular/core';

export interface MovementLine {
  readonly seq: string;
  readonly desk: string;
  readonly from: string;
  readonly read: string;
  readonly to: string;
  readonly held: string;
  readonly limit: string;
  readonly over: string;
  readonly decision: string;
  readonly reason: string;
}

export type MovementHeads = Readonly<Record<keyof MovementLine, string>>;

const columns = ['seq', 'desk', 'from', 'read', 'to', 'held', 'limit', 'over', 'decision', 'reason'] as const;

/** The movement register of a file (TR-3); on a phone it scrolls sideways within itself. */
@Component({
  selector: 'sk-movement-table',
  template: `
    <div class="scroll" role="region" tabindex="0" [attr.aria-label]="label()">
      <table>
        <caption>
          {{
            label()
          }}
        </caption>
        <thead>
          <tr>
            @for (column of columns; track column) {
              <th scope="col">{{ heads()[column] }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.seq) {
            <tr [class.late]="line.over">
              @for (column of columns; track column) {
                <td>{{ line[column] }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
      border: 1px solid var(--hair);
      border-radius: var(--r3);
      background: var(--sheet);
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--t1);
      line-height: var(--lh);
    }
    caption {
      padding: 10px 12px 4px;
      color: var(--ink-2);
      text-align: start;
    }
    th,
    td {
      padding: 6px 10px;
      border-top: 1px solid var(--hair);
      text-align: start;
      vertical-align: top;
      white-space: nowrap;
    }
    th {
      color: var(--ink-2);
      font-weight: 400;
    }
    td:last-child,
    td:nth-child(2) {
      min-width: 9rem;
      white-space: normal;
    }
    .late td:nth-child(8),
    .late td:nth-child(10) {
      color: var(--lac);
      font-weight: 600;
    }
  `,
})
export class MovementTable {
  readonly label = input.required<string>();
  readonly heads = input.required<MovementHeads>();
  readonly lines = input.required<readonly MovementLine[]>();

  protected readonly columns = columns;
}
