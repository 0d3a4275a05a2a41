import { inject, Pipe, type PipeTransform } from '@angular/core';
import { ReadingChoices } from './reading-choices';

/**
 * `{{ number | digits }}` groups a number in lakh and crore; `{{ text | digits }}` changes only the digits of a text.
 * Impure, so that it follows the reader's choice while its argument stays the same.
 */
@Pipe({ name: 'digits', pure: false })
export class DigitsPipe implements PipeTransform {
  private readonly reading = inject(ReadingChoices);

  transform(value: string | number): string {
    return typeof value === 'number' ? this.reading.writeNumber(value) : this.reading.writeDigits(value);
  }
}
