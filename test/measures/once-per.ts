import type { Process } from '../../src/model/index.js';

/**
 * Has `make` called once for what it is given, as far as `fields` say: a store of one case and those it is held against ask
 * for the same questions and parts over and over. They are told apart by identity.
 */
export function oncePer<TGiven extends { readonly process: Process }, TMade>(
  fields: readonly (keyof TGiven)[],
  make: (given: TGiven) => TMade,
): (given: TGiven) => TMade {
  const known = new WeakMap<Process, { readonly given: TGiven; readonly made: TMade }[]>();
  return (given) => {
    const ofProcess = known.get(given.process) ?? [];
    const same = ofProcess.find((each) => fields.every((field) => each.given[field] === given[field]));
    if (same) return same.made;
    const made = make(given);
    ofProcess.push({ given, made });
    known.set(given.process, ofProcess);
    return made;
  };
}
