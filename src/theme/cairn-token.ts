type Stage = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

type Ground = 'paper' | 'raised' | 'wash' | 'fill' | 'hairline' | 'edge';

type Ink = 'ink' | 'ink-quiet' | 'ink-faint';

type Kind =
  | 'won'
  | 'on-won'
  | 'won-ink'
  | 'won-wash'
  | 'lost'
  | 'on-lost'
  | 'lost-ink'
  | 'lost-wash'
  | 'hold'
  | 'on-hold'
  | 'disqualified'
  | 'on-disqualified'
  | 'attention'
  | 'on-attention'
  | 'attention-ink'
  | 'attention-wash'
  | 'hatch';

type Zone = 'zone-low' | 'zone-healthy' | 'zone-high';

type Select = 'select' | 'on-select' | 'select-wash' | 'focus';

type Depth = 'elevation' | 'color-scheme' | 'layer-dialog';

type Type =
  | 'font'
  | 'numerals'
  | `size-${'hero' | 'title' | 'number' | 'label' | 'note'}`
  | `line-${'hero' | 'text'}`
  | `weight-${'text' | 'strong'}`;

type Space = `space-${1 | 2 | 3 | 4 | 5 | 6 | 7}`;

type Stroke = 'radius' | 'radius-raised' | `stroke-${'hairline' | 'mark' | 'focus'}`;

type Density = 'row' | 'target' | 'band';

type Motion = 'motion-short' | 'motion-long' | 'ease';

/** The name of a token: the CSS variables that a host may set, each written out, so that a slip of the pen is no token. */
export type CairnToken =
  `--cairn-${Ground | Ink | `stage-${Stage}` | `on-stage-${Stage}` | Kind | Zone | Select | Depth | Type | Space | Stroke | Density | Motion}`;
