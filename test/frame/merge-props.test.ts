import { expect, test } from 'vitest';
import { mergeProps } from '../../src/frame/index.js';

test('the host’s props win over ours', () => {
  expect(mergeProps({ role: 'img', title: 'ours' }, { title: 'theirs', lang: 'sv' })).toEqual({
    role: 'img',
    title: 'theirs',
    lang: 'sv',
  });
});

test('a prop that is undefined takes nothing away', () => {
  expect(mergeProps({ role: 'img' }, { role: undefined })).toEqual({ role: 'img' });
});

test('the data-cairn name stays ours', () => {
  expect(mergeProps({ 'data-cairn': 'note' }, { 'data-cairn': 'mine' })).toEqual({ 'data-cairn': 'note' });
});

test('handlers of both are called, the host’s first', () => {
  const heard: string[] = [];
  const merged = mergeProps(
    { onClick: () => heard.push('ours') },
    { onClick: () => heard.push('theirs') },
  ) as { onClick: (event: object) => void };
  merged.onClick({ defaultPrevented: false });
  expect(heard).toEqual(['theirs', 'ours']);
});

test('ours is not called when the host’s prevents the default', () => {
  const heard: string[] = [];
  const event = { defaultPrevented: false };
  const merged = mergeProps(
    { onClick: () => heard.push('ours') },
    {
      onClick: () => {
        heard.push('theirs');
        event.defaultPrevented = true;
      },
    },
  ) as { onClick: (event: object) => void };
  merged.onClick(event);
  expect(heard).toEqual(['theirs']);
});

test('neither side’s props are changed', () => {
  const ours = Object.freeze({ id: 'a' });
  const theirs = Object.freeze({ id: 'b' });
  expect(mergeProps(ours, theirs)).toEqual({ id: 'b' });
});
