'use client';

import { forwardRef, useState } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import { initialsOf } from './initials.js';

/** What `render` of a {@link BoardOwnerPicture} is told. */
export interface OwnerPictureState {
  readonly ownerId: string;
  readonly ownerName: string;
  /** Address of the picture; `null` = there is none, or it could not be loaded. */
  readonly url: string | null;
}

/**
 * The picture of the owner beside the name, which says who it is; initials where there is none or it fails. Nothing where the
 * board has no `ownerPicture`, where nobody owns the deal, and where the owner may not be seen.
 */
export const BoardOwnerPicture = forwardRef<HTMLElement, PartProps<'span', OwnerPictureState>>(
  function BoardOwnerPicture(props, ref) {
    const { canSee, ownerName, ownerPicture } = useBoardTools().writer;
    const { deal } = useBoardCard();
    const [failed, setFailed] = useState<string | null>(null);
    const { ownerId } = deal;
    if (!ownerPicture || ownerId === null || !canSee('owner', deal)) return null;
    const asked = ownerPicture(ownerId);
    const url = asked === failed ? null : asked;
    const name = ownerName(ownerId);
    const ours = {
      'data-cairn': 'board-owner-picture',
      'data-state': url === null ? 'initials' : 'picture',
      'aria-hidden': true,
      children:
        url === null ? (
          initialsOf(name)
        ) : (
          <img
            src={url}
            alt=""
            width={20}
            height={20}
            loading="lazy"
            decoding="async"
            draggable={false}
            onError={() => setFailed(url)}
          />
        ),
    };
    return renderPart('span', props, ours, { ownerId, ownerName: name, url }, ref);
  },
);
