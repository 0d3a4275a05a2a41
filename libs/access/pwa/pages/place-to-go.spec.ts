import { placeToGo } from './place-to-go';

describe('placeToGo', () => {
  it('goes on to a place of our own', () => {
    expect(placeToGo('/files/7?lane=journey')).toBe('/files/7?lane=journey');
  });

  it('goes nowhere else, however the address is dressed', () => {
    for (const to of [
      'https://elsewhere.example',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:1',
      '',
    ])
      expect(placeToGo(to)).withContext(to).toBe('/inbox');
  });

  it('does not go in a circle', () => {
    expect(placeToGo('/sign-in?to=/sign-in')).toBe('/inbox');
    expect(placeToGo(undefined)).toBe('/inbox');
  });
});
