import type { Me } from '@sanchika/access/contract';
import { recallPerson, rememberPerson } from './last-person';

const me: Me = {
  personId: 'p',
  employeeCode: 'CG1',
  name: { hi: 'रमा', en: 'Rama' },
  language: 'hi',
  posts: [],
  actingPostId: null,
  deviceId: 'd',
  now: '2026-03-02T05:00:00.000Z',
};

describe('recallPerson', () => {
  beforeEach(() => localStorage.clear());

  it('knows only who last signed in here, and no secret of his', () => {
    rememberPerson(me, '9826001234');
    expect(recallPerson()).toEqual({ personId: 'p', login: '9826001234', name: me.name });
  });

  it('knows nobody where something else was kept', () => {
    expect(recallPerson()).toBeNull();
    for (const kept of ['{', '7', '{"login":1}']) {
      localStorage.setItem('sanchika.last-person', kept);
      expect(recallPerson()).withContext(kept).toBeNull();
    }
  });
});
