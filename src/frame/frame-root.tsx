'use client';

import { forwardRef, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { LocaleProvider, useFormatter, useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';
import type { Messages } from '../messages/index.js';
import { dialogGround, dialogSetting } from './dialog-place.js';
import {
  FrameContext,
  type ExplainedResult,
  type ExplanationRequest,
  type FrameState,
} from './frame-context.js';
import { LazyExplanationPanel } from './lazy-explanation-panel.js';
import { renderPart, type PartProps } from './part.js';
import { createShownTables } from './shown-tables.js';
import { useDownload } from './use-download.js';
import { explainByKey } from './use-explains.js';
import { useExplanation } from './use-explanation.js';
import { useMergedRefs } from './use-merged-refs.js';
import { useTableSwitch } from './use-table-switch.js';

/** What every widget's Root takes beside its result. */
export interface FrameOptions {
  /** BCP 47 tag for numbers and dates; default: the provider's, else `en`. */
  readonly locale?: string | undefined;
  /** Texts in place of the English ones; default: the provider's. */
  readonly messages?: Messages | undefined;
  /** Where panels are put; default: the nearest element that sets a Cairn theme, else the body. */
  readonly container?: HTMLElement | null | undefined;
}

/** What {@link FrameRoot} takes. */
export type FrameRootProps = PartProps<'section'> &
  FrameOptions & {
    /** The widget's `data-cairn` name. */
    readonly name: string;
    /** Whose look its parts have: `data-cairn-<look>` marks what the rules of `<look>` reach; default: `name`. */
    readonly look?: string;
    /** What the widget is called where no title is drawn. */
    readonly label?: string | undefined;
    /** ISO 4217 code of the amounts shown. */
    readonly currency: string;
    /** The results shown, for the explanation panel. */
    readonly explained: readonly ExplainedResult[];
    /** The figure that the explanation panel opens with; default: the first. */
    readonly mainFigure?: ExplanationRequest | undefined;
  };

/** The ground every widget stands on: a labelled section with its language, its table switch and its explanation panel. */
export const FrameRoot = forwardRef<HTMLElement, FrameRootProps>(function FrameRoot(
  { locale, messages, ...props },
  ref,
) {
  return (
    <LocaleProvider locale={locale} messages={messages}>
      <FrameSection {...props} ref={ref} />
    </LocaleProvider>
  );
});

const FrameSection = forwardRef<HTMLElement, Omit<FrameRootProps, 'locale' | 'messages'>>(
  function FrameSection(
    { name, look = name, label, currency, explained, mainFigure, container, children, ...props },
    ref,
  ) {
    const section = useRef<HTMLElement>(null);
    const merged = useMergedRefs(ref, section);
    const titleId = useId();
    const formatter = useFormatter(currency);
    const messages = useMessages('frame', frameMessages);
    const { isTable, setIsTable, hasTable, withTable, addTable, onKeyDown } = useTableSwitch();
    const { request, openExplanation, ...panel } = useExplanation(mainFigure, section);
    const [tables] = useState(createShownTables);
    const day = explained[0]?.result.asOf ?? '';
    const download = useDownload({ sectionRef: section, kind: name, day, tables, withTable });
    const table = useMemo(
      () => ({
        isTable,
        setIsTable,
        hasTable,
        addTable,
        tables,
        hasNumbers: () => withTable(tables.list).length > 0,
      }),
      [isTable, setIsTable, hasTable, addTable, tables, withTable],
    );
    const frame = useMemo<FrameState>(
      () => ({ titleId, ...table, download, section, isTip: false, openExplanation, formatter, messages }),
      [titleId, table, download, openExplanation, formatter, messages],
    );
    const ours = {
      'data-cairn': name,
      'data-cairn-frame': '',
      [`data-cairn-${look}`]: '',
      'aria-labelledby': props['aria-label'] ? undefined : titleId,
      'aria-label': label,
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        onKeyDown(event);
        explainByKey(event, openExplanation);
      },
    };
    const content: ReactNode = (
      <FrameContext.Provider value={frame}>
        {children}
        {request && (
          <LazyExplanationPanel
            failedText={messages.explanationFailed}
            panel={{
              ...panel,
              request,
              explained,
              formatter,
              container: container ?? (() => dialogGround(section.current)),
              setting: () => dialogSetting(section.current),
            }}
          />
        )}
      </FrameContext.Provider>
    );
    return renderPart('section', { ...props, children: content }, ours, {}, merged);
  },
);
