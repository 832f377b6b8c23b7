import { WILSON_Z } from '../wilson.js';
import {
  add,
  atLeast,
  atMost,
  divide,
  multiply,
  number,
  squareRoot,
  subtract,
  type Expression,
} from './expression.js';

/** One end of the 95 % Wilson interval of `successes` out of `trials`, written out. */
export function wilsonExpression(successes: Expression, trials: Expression, end: 'low' | 'high'): Expression {
  const z = number('normal-point', 'plain', WILSON_Z);
  const square = multiply('plain', z, z);
  const two = number('two', 'plain', 2);
  const four = number('four', 'plain', 4);
  const one = number('one', 'plain', 1);
  const zero = number('zero', 'plain', 0);
  const share = divide('share', successes, trials);
  const centre = add('plain', share, divide('plain', square, multiply('plain', two, trials)));
  const variance = divide('plain', multiply('plain', share, subtract('plain', one, share)), trials);
  const correction = divide('plain', square, multiply('plain', four, trials, trials));
  const spread = multiply('plain', z, squareRoot('plain', add('plain', variance, correction)));
  const scale = add('plain', one, divide('plain', square, trials));
  return end === 'low'
    ? atLeast('share', zero, divide('share', subtract('plain', centre, spread), scale))
    : atMost('share', one, divide('share', add('plain', centre, spread), scale));
}
