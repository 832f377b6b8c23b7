import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { FunnelChart } from '../../src/funnel/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { pluralIn, type Messages } from '../../src/messages/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import { Formats } from './formats.js';
import { FourLanguages } from './four-languages.js';
import { LoadedLanguage } from './loaded-language.js';

const meta = {
  title: 'Languages',
  component: FourLanguages,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof FourLanguages>;

export default meta;

type Story = StoryObj<typeof meta>;

/** English, Swedish, German and Arabic: texts, numbers, dates and direction of each. */
export const SideBySide: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const name of ['Sales funnel', 'Säljtratt', 'Vertriebstrichter', 'قمع المبيعات'])
      await expect(canvas.getByRole('heading', { name })).toBeVisible();
  },
};

/** Two texts are the host's, all others those of the language around. */
export const OneMessage: Story = {
  render: ({ pipeline }) => (
    <FunnelChart
      pipeline={pipeline}
      messages={{ funnel: { title: 'From first talk to order', won: 'Orders' } }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { name: 'From first talk to order' })).toBeVisible();
    await expect(canvas.getByRole('option', { name: /^Orders: 483 deals/ })).toBeVisible();
  },
};

const plural = pluralIn('pl');

const polish: Messages = {
  frame: { showTable: 'Tabela', howComputed: 'Jak to obliczono?' },
  funnel: {
    title: 'Lejek sprzedaży',
    count: 'Transakcje',
    value: 'Wartość',
    won: 'Wygrane',
    wonOfFirst: 'Wygrane ze wszystkich rozpoczętych',
    wonSample: ({ won, first }) => `${won} z ${first}`,
    subtitle: ({ track, date }) => `${track} · stan na ${date}`,
    deals: ({ count, deals }) =>
      plural(count, {
        one: `${deals} transakcja`,
        few: `${deals} transakcje`,
        other: `${deals} transakcji`,
      }),
    step: ({ stage, amount, share }) => `${stage}: ${amount}, ${share} pierwszego etapu`,
  },
};

/** A language of the host's own, begun: what it does not say yet is English. */
export const OwnCatalogue: Story = {
  render: ({ pipeline }) => (
    <LocaleProvider locale="pl" messages={polish}>
      <FunnelChart pipeline={pipeline} />
    </LocaleProvider>
  ),
  play: async ({ canvasElement }) => {
    const wonName = /^Wygrane: 483 transakcje, 24% pierwszego etapu$/;
    await expect(within(canvasElement).getByRole('option', { name: wonName })).toBeVisible();
  },
};

/** The same numbers in seven locales. */
export const Digits: Story = {
  render: () => (
    <Formats currency="EUR" locales={['en', 'de-CH', 'sv-SE', 'en-IN', 'ar-AE', 'ar-EG', 'fa-IR']} />
  ),
};

/** The words of a language come when it is asked for. */
export const Loaded: Story = {
  render: ({ pipeline }) => <LoadedLanguage pipeline={pipeline} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Svenska' }));
    await expect(await canvas.findByRole('heading', { name: 'Säljtratt' })).toBeVisible();
  },
};

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };
