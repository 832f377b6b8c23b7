import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Segmented } from '../../src/frame/index.js';

const SEGMENTS = [
  { value: 'day', label: 'Day' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const;
type Span = (typeof SEGMENTS)[number]['value'];

function Switch({ start = 'day' }: { readonly start?: Span }) {
  const [value, setValue] = useState<Span>(start);
  return <Segmented<Span> label="Span" value={value} segments={SEGMENTS} onValueChange={setValue} />;
}

const chosen = (): string | null | undefined => screen.getByRole('radio', { checked: true }).textContent;
const focused = (): string | null | undefined => document.activeElement?.textContent;

describe('a choice of few', () => {
  test('is a group of radio buttons with a name, one of which Tab reaches', async () => {
    render(<Switch start="week" />);
    expect(screen.getByRole('radiogroup', { name: 'Span' })).not.toBeNull();
    await userEvent.tab();
    expect(focused()).toBe('Week');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  test('is chosen from by clicking', async () => {
    render(<Switch />);
    await userEvent.click(screen.getByRole('radio', { name: 'Month' }));
    expect(chosen()).toBe('Month');
  });

  test.each([
    ['{ArrowRight}', 'Week'],
    ['{ArrowDown}', 'Week'],
    ['{ArrowLeft}', 'Month'],
    ['{ArrowUp}', 'Month'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Day'],
  ])('%s chooses %s, and takes the focus along', async (keys, label) => {
    render(<Switch />);
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(chosen()).toBe(label);
    expect(focused()).toBe(label);
  });

  test('runs the other way where the page does', async () => {
    render(
      <div dir="rtl">
        <Switch />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(chosen()).toBe('Week');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(chosen()).toBe('Month');
  });

  test('leaves keys with a modifier to the browser', async () => {
    render(<Switch />);
    await userEvent.tab();
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}{Alt>}{ArrowLeft}{/Alt}');
    expect(chosen()).toBe('Day');
  });

  test('is reached by Tab even when nothing is chosen', async () => {
    render(
      <Segmented<string> label="Span" value="none" segments={SEGMENTS} onValueChange={() => undefined} />,
    );
    await userEvent.tab();
    expect(focused()).toBe('Day');
  });
});
