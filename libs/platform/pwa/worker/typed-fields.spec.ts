import { TestBed } from '@angular/core/testing';
import { TypedFields } from './typed-fields';

describe('TypedFields', () => {
  let field: HTMLTextAreaElement;
  beforeEach(() => {
    TestBed.inject(TypedFields);
    field = document.body.appendChild(document.createElement('textarea'));
  });
  afterEach(() => field.remove());

  const type = (words: string) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const hasWords = () => TestBed.inject(TypedFields).hasWords();

  it('knows of words as long as they stand in a field of the page', () => {
    expect(hasWords()).toBeFalse();
    type('आधा लिखा');
    expect(hasWords()).toBeTrue();
    type('');
    expect(hasWords()).toBeFalse();
    type('फिर');
    field.remove();
    expect(hasWords()).toBeFalse();
  });

  it('takes words that the house itself put there for nothing unfinished', () => {
    field.value = 'पहले से';
    expect(hasWords()).toBeFalse();
  });
});
