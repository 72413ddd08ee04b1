// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldToFocus } from '../../../src/ui/field-to-focus/field-to-focus';

describe('where something is answered', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <fieldset><input type="radio" id="adult"><input type="radio" id="adult-no" checked></fieldset>
      <fieldset><input type="radio" id="student"></fieldset>
      <fieldset id="promos"><input type="checkbox" id="sale"><input type="checkbox" id="none"></fieldset>
      <div id="terms"><input type="radio" id="3"><input type="radio" id="12" checked></div>
      <details><summary>more</summary><input id="payPerDay"></details>
      <details><summary>other</summary><input id="txPerDay"></details>
      <p id="told"></p>`;
  });

  it.each([
    ['the field itself', 'payPerDay', 'payPerDay'],
    ['the option that is chosen', 'adult', 'adult-no'],
    ['the first option where none is', 'student', 'student'],
    ['the first option of a group that bears the name', 'promos', 'sale'],
    ['the one chosen in such a group', 'terms', '12'],
  ])('is %s', (_, id, found) => {
    expect(fieldToFocus(id)?.id).toBe(found);
  });

  it('is opened where it is folded, and nothing else is', () => {
    fieldToFocus('payPerDay');
    const opened = [...document.querySelectorAll('details')].map((each) =>
      each.getAttribute('open'),
    );
    expect(opened).toEqual(['', null]);
  });

  it.each(['amount', 'told'])('is nowhere for %s: no such name, or no field there', (id) => {
    expect(fieldToFocus(id)).toBeNull();
  });
});
