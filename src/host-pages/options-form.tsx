import type { Scene } from '../domain/answers/answers';
import { readFragment, readQuery } from '../share/share';
import { ChoiceField } from '../ui/choice-field/choice-field';
import { Section } from '../ui/section/section';
import { TextField } from '../ui/text-field/text-field';
import { AccentNotes } from './accent-notes';
import type { EmbedOptions } from './build-snippet';
import type { HostPageProps } from './host-pages';

interface OptionsFormProps extends Pick<HostPageProps, 'words' | 'core'> {
  /** As typed: a colour or an amount may not be one yet. */
  readonly typed: EmbedOptions;
  readonly onChange: (change: Partial<EmbedOptions>) => void;
}

/** Is this a colour the tool takes? */
export function isAccent(text: string): boolean {
  return readQuery(`?${new URLSearchParams({ accent: text })}`).accent !== undefined;
}

/** Is this an amount the tool takes from a link? */
export function isAmount(text: string): boolean {
  const { given } = readFragment(`#/start?${new URLSearchParams({ amount: text })}`, []);
  return typeof given.amount === 'number';
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly layout?: 'row' | 'list';
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, legend, hint, labels, values, chosen, onChoose, layout = 'row' } = props;
  return (
    <ChoiceField
      id={name}
      legend={legend}
      hint={hint}
      layout={layout}
      chosen={chosen}
      options={values.map((value) => ({ value, label: labels[value] }))}
      radio={{
        name,
        onChange: ({ target }) => {
          const value = values.find((each) => each === target.value);
          if (value !== undefined) onChoose(value);
        },
      }}
    />
  );
}

function PrefillFields({ words, core, typed, onChange }: OptionsFormProps) {
  const { options } = words.integrate;
  const isBad = typed.amount !== '' && !isAmount(typed.amount);
  const scenes = Object.keys(core.choices.scene) as Scene[];
  return (
    <>
      <Choice<Scene | 'none'>
        name="option-scene"
        legend={options.scene}
        labels={{ ...core.choices.scene, none: options.none }}
        values={['none', ...scenes]}
        chosen={typed.scene ?? 'none'}
        layout="list"
        onChoose={(scene) => onChange({ scene: scene === 'none' ? undefined : scene })}
      />
      <TextField
        id="option-amount"
        label={options.amount}
        hint={options.amountHint}
        unit={core.questions.amount.unit}
        error={isBad ? options.amountBad : undefined}
        input={{
          value: typed.amount,
          onChange: ({ target }) => onChange({ amount: target.value.trim() }),
        }}
      />
    </>
  );
}

function LookFields({ words, typed, onChange }: OptionsFormProps) {
  const { options } = words.integrate;
  const isBad = typed.accent !== '' && !isAccent(typed.accent);
  return (
    <>
      <Choice
        name="option-lang"
        legend={options.lang}
        labels={options.langs}
        values={['zh-CN', 'en']}
        chosen={typed.lang}
        onChoose={(lang) => onChange({ lang })}
      />
      <Choice
        name="option-theme"
        legend={options.theme}
        labels={options.themes}
        values={['auto', 'light', 'dark']}
        chosen={typed.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <TextField
        id="option-accent"
        label={options.accent}
        hint={options.accentHint}
        error={isBad ? options.accentBad : undefined}
        input={{
          value: typed.accent,
          inputMode: 'text',
          spellCheck: false,
          onChange: ({ target }) => onChange({ accent: target.value.trim().replace(/^#/, '') }),
        }}
      >
        <div aria-live="polite">
          {isAccent(typed.accent) && <AccentNotes words={options} accent={typed.accent} />}
        </div>
      </TextField>
    </>
  );
}

/** How the tool is wanted: what the preview and the code follow at once. */
export function OptionsForm(props: OptionsFormProps) {
  const { words, typed, onChange } = props;
  const { options } = words.integrate;
  return (
    <Section id="options" title={options.title}>
      <Choice
        name="option-level"
        legend={options.level}
        hint={options.levelHints[typed.level]}
        labels={options.levels}
        values={['script', 'plain']}
        chosen={typed.level}
        onChoose={(level) => onChange({ level })}
      />
      <LookFields {...props} />
      <Choice
        name="option-view"
        legend={options.view}
        labels={options.views}
        values={['start', 'costs', 'codes', 'compare']}
        chosen={typed.view}
        layout="list"
        onChoose={(view) => onChange({ view })}
      />
      <PrefillFields {...props} />
      <Choice
        name="option-share"
        legend={options.share}
        hint={options.shareHint}
        labels={options.shares}
        values={['none', 'verdict', 'all']}
        chosen={typed.share}
        onChoose={(share) => onChange({ share })}
      />
    </Section>
  );
}
