import { pagesOf, pictureWidth } from './file-page';
import { placeInSight, windowOf } from './page-window';
import { aPaper } from '../a-file.cases';

describe('windowOf', () => {
  const column = { count: 300, step: 500 };

  it('keeps the pages within sight and a few around them, however many there are', () => {
    expect(windowOf(column, { top: 50_000, height: 800 }, 2)).toEqual({ first: 98, last: 103 });
  });

  it('ends with the column at both ends', () => {
    expect(windowOf(column, { top: 0, height: 800 }, 2)).toEqual({ first: 0, last: 3 });
    expect(windowOf(column, { top: 149_600, height: 800 }, 2)).toEqual({ first: 297, last: 299 });
  });

  it('holds nothing while nothing is measured', () => {
    expect(windowOf({ count: 300, step: 0 }, { top: 0, height: 0 }, 2)).toEqual({ first: 0, last: -1 });
  });

  it('names the page that one reads, also where several fit into the sight', () => {
    expect(placeInSight(column, { top: 1300, height: 400 })).toBe(3);
    expect(placeInSight(column, { top: 1000, height: 2000 })).toBe(2);
  });
});

describe('pagesOf', () => {
  it('numbers pages through the file and counts them within their paper', () => {
    const papers = [aPaper({ title: 'दूसरा', pageFrom: 3, pageTo: 3 }), aPaper({ title: 'पहला', pageTo: 2 })];
    expect(pagesOf(papers).map(({ number, pageOfPaper, title }) => [number, pageOfPaper, title])).toEqual([
      [1, 1, 'पहला'],
      [2, 2, 'पहला'],
      [3, 1, 'दूसरा'],
    ]);
  });
});

describe('pictureWidth', () => {
  it('takes the smallest picture that stays sharp on the screen', () => {
    expect(pictureWidth(72, 3)).toBe('360');
    expect(pictureWidth(336, 2)).toBe('720');
    expect(pictureWidth(336, 3)).toBe('1440');
    expect(pictureWidth(2000, 3)).toBe('1440');
  });
});
