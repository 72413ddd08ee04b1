import { zodResolver } from '@hookform/resolvers/zod';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

/** The first questions and the way to a chart, with our libraries and nothing of ours: what no press can be faster than. */
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['score', ['score']],
  ['account', ['adult', 'student', 'realName', 'cardMonths', 'profile', 'bankType']],
  ['review', []],
];
const typed = ['score', 'cardMonths'];
const choices = ['yes', 'no', 'unknown'];
const wholeNumber = z.string().check(z.regex(/^\d{1,3}$/, 'Give a whole number'));

type Entries = Record<string, string>;

const schemaOf = (fields: readonly string[]) =>
  z.object(
    Object.fromEntries(
      fields.map((name) => [name, typed.includes(name) ? wholeNumber : z.string()]),
    ),
  );

interface StepProps {
  readonly name: string;
  readonly fields: readonly string[];
  readonly isFirst: boolean;
  readonly onNext: () => void;
}

function Step({ name, fields, isFirst, onNext }: StepProps) {
  const { register, handleSubmit, formState } = useForm<Entries>({
    resolver: zodResolver(schemaOf(fields)),
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  const errors = Object.entries(formState.errors);
  return (
    <form onSubmit={handleSubmit(onNext)} noValidate>
      <h1 tabIndex={-1} ref={heading}>
        {name}
      </h1>
      {errors.length > 0 && (
        <div className="error-summary" role="alert">
          <h2>There is a problem</h2>
          <ul>
            {errors.map(([field, error]) => (
              <li key={field}>
                <a href={`#${field}`}>{error?.message}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {fields.map((field) =>
        typed.includes(field) ? (
          <label key={field}>
            {field}
            <input id={field} {...register(field)} />
          </label>
        ) : (
          <fieldset key={field}>
            <legend>{field}</legend>
            {choices.map((choice) => (
              <label key={choice}>
                <input type="radio" value={choice} {...register(field)} />
                {choice}
              </label>
            ))}
          </fieldset>
        ),
      )}
      <button type="submit" data-action="next">
        Next
      </button>
    </form>
  );
}

/** Fetches what draws the chart. */
export const loadChart = () => import('./bare-chart');

function Result() {
  const [Chart, setChart] = useState<ComponentType>();
  useEffect(() => {
    // After the picture without it, as ours.
    requestAnimationFrame(() =>
      setTimeout(() => loadChart().then(({ BareChart }) => setChart(() => BareChart))),
    );
  }, []);
  return (
    <>
      <h1>result</h1>
      {Chart && <Chart />}
    </>
  );
}

/** The screens from one of them on, first to last. */
export function App({ opensAt }: { readonly opensAt: number }) {
  const [at, setAt] = useState(opensAt);
  const step = steps[at];
  if (!step) return <Result />;
  const [name, fields] = step;
  return (
    <Step
      key={name}
      name={name}
      fields={fields}
      isFirst={at === 0}
      onNext={() => setAt((before) => before + 1)}
    />
  );
}
