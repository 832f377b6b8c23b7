import { Funnel, useFunnel } from 'cairn-ui/funnel';
import { useFunnelMeasure } from 'cairn-ui/hooks';

/** The same funnel from its parts, in another order, and without any of Cairn's markup. */
export function FunnelLevels() {
  const funnel = useFunnelMeasure();
  const { steps, getPlotProps, getStepProps } = useFunnel({ funnel, width: 200, height: 120 });
  return (
    <>
      <Funnel.Root funnel={funnel}>
        <Funnel.Title>From parts</Funnel.Title>
        <Funnel.Plot>
          {(step) => (
            <Funnel.Step key={step.id} step={step}>
              <Funnel.Label />
              <Funnel.Band />
              <Funnel.Number />
            </Funnel.Step>
          )}
        </Funnel.Plot>
        <Funnel.Table />
      </Funnel.Root>
      <div {...getPlotProps()} aria-label="Without markup">
        {steps.map((step) => (
          <div key={step.id} {...getStepProps(step)}>
            {step.step.stageName ?? 'Won'} {step.amount}
          </div>
        ))}
      </div>
    </>
  );
}
