interface SpecimenProps {
  readonly theme: 'light' | 'dark';
}

/** Widths of the layers, out of 200: what reached each stage. */
const LAYERS = [200, 142, 104, 76, 52] as const;

/** A small cairn in the colours of one theme: layers of stone, the last in lichen. */
export function Specimen({ theme }: SpecimenProps) {
  return (
    <figure className="cairn-design-specimen" data-cairn-theme={theme} data-cairn="specimen">
      <svg viewBox="0 0 240 148" role="img" aria-label={`Layers of stone in the ${theme} theme`}>
        {LAYERS.map((width, at) => {
          const last = at === LAYERS.length - 1;
          const next = LAYERS[at + 1] ?? width;
          const y = at * 30;
          return (
            <g key={width}>
              {!last && (
                <path
                  fill={`var(--cairn-fill)`}
                  d={`M${120 - width / 2} ${y + 18}h${width}L${120 + next / 2} ${y + 30}h${-next}Z`}
                />
              )}
              <rect
                x={120 - width / 2}
                y={y}
                width={width}
                height="18"
                fill={last ? 'var(--cairn-won)' : `var(--cairn-stage-${at * 2 + 1})`}
              />
            </g>
          );
        })}
      </svg>
      <figcaption>{theme === 'light' ? 'Light' : 'Dark'}</figcaption>
    </figure>
  );
}
