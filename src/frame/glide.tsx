'use client';

import { Component, type ReactNode, type RefObject } from 'react';

/** What {@link Glide} takes. */
export interface GlideProps {
  /** The element whose children change places; its `transition` says how long that takes, and how it runs. */
  readonly listRef: RefObject<Element | null>;
  /** What decides the places: nothing is read while it is the same, one by one. */
  readonly order: readonly unknown[];
  readonly children: ReactNode;
}

type Place = readonly [x: number, y: number];

/** How things lay before a change, and how they are to move. */
interface Before {
  readonly timing: { readonly duration: number; readonly easing: string };
  readonly places: ReadonlyMap<Element, { readonly rest: Place; readonly seen: Place }>;
}

/** Above so many, nobody follows one with the eye. */
const MOST = 200;

/**
 * Lets the children of a list that change places go there from where they were seen, even in mid-motion. What is new is in its
 * place at once. A class, for no hook is told before the page changes.
 */
export class Glide extends Component<GlideProps> {
  readonly #motions = new Map<Element, Animation>();

  override getSnapshotBeforeUpdate({ order, listRef }: GlideProps): Before | null {
    const list = listRef.current;
    const { order: now } = this.props;
    const isSame = order.length === now.length && order.every((each, index) => Object.is(each, now[index]));
    if (!list || isSame || list.childElementCount > MOST) return null;
    const { transitionDuration, transitionTimingFunction: easing } = getComputedStyle(list);
    const duration = (Number.parseFloat(transitionDuration) || 0) * 1000;
    if (duration === 0) return null;
    const places = [...list.children].map((child) => {
      const rest = restOf(child);
      return [child, { rest, seen: this.#seenAt(child, rest) }] as const;
    });
    return { timing: { duration, easing }, places: new Map(places) };
  }

  override componentDidUpdate({ listRef }: GlideProps, _: unknown, before: Before | null): void {
    if (!before) return;
    const moves = [...(listRef.current?.children ?? [])].flatMap((child) => {
      const was = before.places.get(child);
      const [x, y] = restOf(child);
      if (!was || (was.rest[0] === x && was.rest[1] === y)) return [];
      return [{ child, from: `${was.seen[0] - x}px ${was.seen[1] - y}px` }];
    });
    for (const { child, from } of moves) {
      this.#motions.get(child)?.cancel();
      const motion = child.animate({ translate: [from, '0px 0px'] }, before.timing);
      this.#motions.set(child, motion);
      motion.onfinish = () => this.#motions.delete(child);
    }
  }

  override componentWillUnmount(): void {
    for (const motion of this.#motions.values()) motion.cancel();
  }

  #seenAt(child: Element, [x, y]: Place): Place {
    if (!this.#motions.has(child)) return [x, y];
    const { translate } = getComputedStyle(child);
    // It has come already, and that was not heard of yet.
    if (translate === 'none') return [x, y];
    const [dx = 0, dy = 0] = translate.split(' ').map(Number.parseFloat);
    return [x + dx, y + dy];
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

/** Not asked by its class: a widget may stand in another window. */
const isBox = (element: Element | null): element is HTMLElement => element !== null && 'offsetTop' in element;

/** Where a child is but for what moves it: within its list, or where the attributes of a drawing say. */
function restOf(child: Element): Place {
  if (!isBox(child)) return [Number(child.getAttribute('x')), Number(child.getAttribute('y'))];
  const list = child.parentElement;
  const isBeside = isBox(list) && list.offsetParent === child.offsetParent;
  return isBeside
    ? [child.offsetLeft - list.offsetLeft, child.offsetTop - list.offsetTop]
    : [child.offsetLeft, child.offsetTop];
}
