import { describe, expect, it } from 'vitest';
import { thresholds } from '../../src/data/thresholds';

describe('the thresholds', () => {
  it.each([
    ['age', 18, 'official'],
    ['payScore', 600, 'reported'],
    ['payScoreSomeScenes', 650, 'reported'],
    ['realName', true, 'reported'],
    ['cardMonths', 6, 'reported'],
    ['defaultMonths', 6, 'reported'],
    ['noOverdue', true, 'reported'],
    ['txPerDay', 3, 'reported'],
    ['loginDays', 10, 'reported'],
    ['profile', true, 'reported'],
    ['nationalBank', true, 'reported'],
    ['notStudent', true, 'official'],
    ['premiumScore', 750, 'reported'],
    ['premiumPayPerDay', 5, 'reported'],
    ['premiumPastOverdues', 2, 'reported'],
  ] as const)('%s is %s, %s', (name, value, grade) => {
    expect(thresholds[name][0]).toMatchObject({ value, grade });
  });
});
