import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../bench/accuracy/figures.ts';
import { type Floors, judge, updated } from '../../bench/accuracy/floors.ts';
import { spreadOf } from '../../bench/speed/ratio.ts';

const floors: Floors = {
  floors: { 'html/a F1': { value: 0.95, data: 'x' }, 'html/b F1': { value: 0.9, data: 'x' } },
  lowered: [],
};
const at = (value: number, data = 'x') => ({ 'html/a F1': { value, data } });

describe('floors', () => {
  test.each([
    ['a figure without a floor is new', { 'html/c F1': { value: 0.5, data: 'x' } }, 'new'],
    ['a higher figure raises', at(0.951), 'raised'],
    ['the same figure holds', at(0.95), 'held'],
    ['the last printed digit is forgiven', at(0.9496), 'held'],
    ['a lower figure is below', at(0.949), 'below'],
    ['a figure on other data cannot be compared', at(0.99, 'y'), 'other-data'],
  ])('%s', (_, measured, standing) => {
    expect(judge(floors, measured).map((one) => one.standing)).toEqual([standing]);
  });

  test('raising is free and leaves the other floors', () => {
    expect(updated(floors, at(0.97), null)).toEqual({
      floors: { 'html/a F1': { value: 0.97, data: 'x' }, 'html/b F1': { value: 0.9, data: 'x' } },
      lowered: [],
    });
  });

  test('a forgiven digit does not wear a floor down', () => {
    expect(updated(floors, at(0.9496), null)).toEqual(floors);
  });

  test.each([null, '', '  '])('a floor never falls without a sentence (%j)', (reason) => {
    expect(() => updated(floors, at(0.9), reason)).toThrow('html/a F1');
    expect(() => updated(floors, at(0.99, 'y'), reason)).toThrow('html/a F1');
  });

  test('a floor that falls keeps its old value and the sentence', () => {
    const { floors: after, lowered } = updated(floors, at(0.9), 'captions are left out of the text from now on');
    expect(after['html/a F1']).toEqual({ value: 0.9, data: 'x' });
    expect(lowered).toEqual([
      {
        name: 'html/a F1',
        from: { value: 0.95, data: 'x' },
        to: { value: 0.9, data: 'x' },
        reason: 'captions are left out of the text from now on',
      },
    ]);
  });
});

describe('figures of a scorer', () => {
  test.each([
    [
      { said: 'all   n=181  F1 0.955±0.004 P 0.960 R 0.950 acc 0.330 bow 0.970 lcs 0.961/0.990' },
      { 'x F1': 0.955, 'x lcs': 0.961 },
    ],
    [{ said: 'all   n=9    seg F1 0.931 P 0.9 R 0.9 acc 0.9' }, { 'x seg F1': 0.931 }],
    [
      { said: '000 P 1.0 R 1.0 F1 0.998 leaked {} | seeds mean P 1.0 R 1.0 F1 0.999' },
      { 'x 000 F1': 0.998, 'x seeds F1': 0.999 },
    ],
    [{ said: '{"style": "w3m", "pages": 4, "f1": 0.91, "ge95": 0.5}' }, { 'x F1': 0.91, 'x ge95': 0.5 }],
    [
      { rc: 0, cut: '17/19', non: '0/38' },
      { 'x cut': 17 / 19, 'x non': 1 },
    ],
    [{ verdict: 'rewrite', score: 0.5 }, {}],
  ])('%j', (row, figures) => {
    expect(figuresOf('x', row)).toEqual(figures);
  });
});

test('ratios are taken pair by pair', () => {
  expect(spreadOf([6, 9, 8], [1, 3, 2])).toEqual({ min: 3, median: 4, max: 6 });
  expect(spreadOf([6, 9], [1, 3])).toEqual({ min: 3, median: 4.5, max: 6 });
});
