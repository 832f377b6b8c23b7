'use client';

import {
  createElement,
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  type RefAttributes,
} from 'react';
import { mergeProps } from './merge-props.js';

/** The elements parts are made of. */
export type PartTag =
  'section' | 'header' | 'div' | 'h2' | 'p' | 'ol' | 'ul' | 'li' | 'span' | 'button' | 'table' | 'dl' | 'svg';

/** The DOM type a part's ref is given. */
export type PartElement<TTag extends PartTag> = TTag extends 'svg' ? SVGSVGElement : HTMLElement;

/** What an element replaced by `render` is given: attributes, handlers, ref and children. */
export type RenderedProps = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;

/** What every part takes beside the attributes of its element. */
export interface PartOptions<TState> {
  /** Draws another element in place of the part's own. Spread `props` on it; `state` says what the part stands for. */
  readonly render?: (props: RenderedProps, state: TState) => ReactElement;
}

/** Props of a part: its element's own and {@link PartOptions}. */
export type PartProps<TTag extends PartTag, TState = object> = ComponentPropsWithoutRef<TTag> &
  PartOptions<TState>;

/** Draws a part: our props with the host's over them, in our element or in the host's. */
export function renderPart<TTag extends PartTag, TState>(
  tag: TTag,
  { render, ...theirs }: PartProps<TTag, TState>,
  ours: Readonly<Record<string, unknown>>,
  state: TState,
  ref: Ref<PartElement<TTag>>,
): ReactElement {
  const props = { ...mergeProps(ours, theirs), ref } as RenderedProps;
  return render ? render(props, state) : createElement(tag, props);
}

/** Makes a part that only names itself: an element with its `data-cairn` name, and further marks. */
export function namedPart<TTag extends PartTag>(
  displayName: string,
  tag: TTag,
  name: string,
  marks: Readonly<Record<string, string>> = {},
): ForwardRefExoticComponent<PartProps<TTag> & RefAttributes<PartElement<TTag>>> {
  const Part = forwardRef<PartElement<TTag>, PartProps<TTag>>((props, ref) =>
    renderPart(tag, props as PartProps<TTag>, { 'data-cairn': name, ...marks }, {}, ref),
  );
  Part.displayName = displayName;
  return Part as ForwardRefExoticComponent<PartProps<TTag> & RefAttributes<PartElement<TTag>>>;
}
