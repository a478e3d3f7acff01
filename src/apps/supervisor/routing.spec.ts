import { describe, expect, it } from '@jest/globals';
import { routeRequest } from './routing.js';

describe('routeRequest', () => {
  it.each([
    ['/office', 'office'],
    ['/office/', 'office'],
    ['/office?next=/committee', 'office'],
    ['/committee/candidate-files/1', 'committee'],
    ['/audit/entries?page=2', 'audit'],
    ['/', 'public'],
    ['/api/v1/procedures', 'public'],
    ['/offices', 'public'],
    ['/office%2Flogin', 'public'],
    ['//office', 'public'],
    ['/apply/office', 'public'],
    ['/worker', 'public'],
    ['*', 'public'],
  ])('sends %s to the %s process', (target, name) => {
    expect(routeRequest(target)).toBe(name);
  });
});
