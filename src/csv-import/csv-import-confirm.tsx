'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFormatter } from '../hooks/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { useCsvImportState } from './csv-import-context.js';

/** Gives the host what was read. It can be reached, and says that it is disabled, while there is nothing to import. */
export const CsvImportConfirm = forwardRef<HTMLElement, PartProps<'button', { readonly canImport: boolean }>>(
  function CsvImportConfirm(props, ref) {
    const { file, canImport, confirm, messages } = useCsvImportState();
    const { count } = useFormatter(NO_CURRENCY);
    const deals = file?.result.pipeline.deals.length ?? null;
    const ours = {
      'data-cairn': 'csv-import-confirm',
      type: 'button',
      'aria-disabled': !canImport,
      onClick: confirm,
      children:
        deals === null ? messages.confirmNothing : messages.confirm({ count: deals, deals: count(deals) }),
    };
    return renderPart('button', props, ours, { canImport }, ref);
  },
);
