import { describe, expect, it } from 'vitest';
import { entryPath } from '../../src/result/entry-path';
import { contextFor } from '../support/result-context';
import { givenIn, sixPeople } from '../support/six-people';

const pathFor = (parameters: string) => entryPath(contextFor(givenIn(parameters)));
const shopping = (scene: string) => sixPeople.meets.replace('scene=ecommerce', scene);

describe('the way to an entry', () => {
  it.each([
    ['scene=ecommerce', '京东 / 拼多多 等'],
    ['scene=local', '美团 / 酒店 等'],
    ['scene=offline', '永辉 / 沃尔玛 等'],
    ['scene=education', '新东方 等'],
    ['scene=medical', '私立医院 等'],
  ])('begins at a partner of the scene told: %s', (scene, first) => {
    expect(pathFor(shopping(scene))).toEqual([first, '微信支付', '分期提示']);
  });

  it('begins at the partners of the path itself, where no scene was told', () => {
    expect(pathFor(shopping('scene=unknown'))).toEqual([
      '京东 / 拼多多 等',
      '微信支付',
      '分期提示',
    ]);
  });

  it('is as a file of the site’s owner states it', () => {
    const page = contextFor(givenIn(shopping('scene=medical')));
    const { entry } = page.assessment;
    if (!entry.place) throw new Error('no place');
    const value = { ...entry.place.value, path: ['医院公众号', '缴费', '分期'] };
    const place = { ...entry.place, source: 'file:own', value } as const;
    const assessment = { ...page.assessment, entry: { ...entry, place } };
    expect(entryPath({ ...page, assessment })).toEqual(['医院公众号', '缴费', '分期']);
  });

  it('is as stated where no shop is on it, whatever the scene', () => {
    const [first] = pathFor(shopping('scene=medical').replace('cashier=yes', 'cashier=no'));
    expect(first).toBe('我');
  });

  it('is none where there is no entry', () => {
    expect(pathFor(sixPeople.overdue)).toEqual([]);
  });
});
