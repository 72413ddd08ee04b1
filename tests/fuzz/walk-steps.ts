import fc from 'fast-check';
import type { QuestionName } from '../../src/messages/messages';
import { compare } from './walk-comparison';
import {
  askedOn,
  goBack,
  goTo,
  isComplete,
  nonsense,
  rowsOnReview,
  type Spot,
  spotOf,
  stepNames,
  stepOf,
  store,
  type ViewName,
  viewAfter,
  viewBefore,
  type WalkModel,
} from './walk-model';
import type { WalkedApp } from './walked-app';

/** What is said to each question; the first one of each helps to meet the conditions. */
const sayings: Readonly<Partial<Record<QuestionName, readonly string[]>>> = {
  score: ['720', '600', '599', 'unknown', nonsense],
  adult: ['yes', 'yes', 'yes', 'yes', 'unknown', 'no'],
  student: ['no', 'yes', 'unknown'],
  realName: ['yes', 'yes', 'no', 'unknown'],
  cardMonths: ['30', '6', '5', 'none', 'unknown', nonsense],
  profile: ['yes', 'no', 'unknown'],
  bankType: ['national', 'cityOrRural', 'unknown'],
  txPerDay: ['3', '6.5', '2.99', 'unknown', nonsense],
  loginDays: ['10', '30', '9', 'unknown', nonsense],
  payPerDay: ['5', '1', 'unknown', nonsense],
  overdue: ['no', 'no', 'yes', 'unknown'],
  hadDefault: ['no', 'yes', 'yes', 'unknown'],
  defaultMonths: ['6', '5', '24', 'unknown', nonsense],
  defaultSettled: ['yes', 'no', 'unknown'],
  pastOverdues: ['0', '2', '3', 'unknown', nonsense],
  pastSettled: ['yes', 'no', 'unknown'],
  need: ['purchase', 'daily', 'cash', 'unknown'],
  scene: ['ecommerce', 'local', 'offline', 'education', 'medical', 'unknown'],
  cashier: ['yes', 'no', 'unknown'],
  weilidai: ['yes', 'no', 'unknown'],
  amount: ['6000', '50000', 'unknown', nonsense],
};

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

type Act = (model: WalkModel, app: WalkedApp) => Promise<string | undefined>;

/** One thing a person does, on the model and on the app; then the two are compared. */
class Step implements fc.AsyncCommand<WalkModel, WalkedApp> {
  #done: string;
  readonly #can: (model: WalkModel) => boolean;
  readonly #act: Act;

  constructor(name: string, can: (model: WalkModel) => boolean, act: Act) {
    this.#done = name;
    this.#can = can;
    this.#act = act;
  }

  check(model: Readonly<WalkModel>): boolean {
    return this.#can(model);
  }

  async run(model: WalkModel, app: WalkedApp): Promise<void> {
    const done = await this.#act(model, app);
    if (done !== undefined) this.#done = done;
    store(model);
    await compare(model, app);
  }

  toString(): string {
    return this.#done;
  }
}

async function say(
  model: WalkModel,
  app: WalkedApp,
  question: QuestionName,
  text: string,
): Promise<string> {
  model.said = { ...model.said, [question]: text };
  await app.say(question, text);
  return `${question}: ${text}`;
}

const asks = (model: WalkModel) => {
  const step = stepOf(model);
  return step !== undefined && step !== 'review';
};

const askedNow = (model: WalkModel) => askedOn(stepOf(model) ?? 'review', model.said);

/** Presses the way on: to the next screen, back to the review, or, with something open, nowhere. */
async function pressOn(model: WalkModel, app: WalkedApp): Promise<void> {
  const step = stepOf(model) ?? 'review';
  if (isComplete(step, model.said)) {
    if (spotOf(model).changes) goBack(model, 'review');
    else goTo(model, viewAfter(step, model.said));
  }
  await app.pressMarked('next');
}

const answerOne = fc.tuple(fc.nat(7), fc.nat(59)).map(
  ([which, choice]) =>
    new Step('answer one', asks, (model, app) => {
      const { core, optional } = askedNow(model);
      const question = nth([...core, ...optional], which);
      return say(model, app, question, nth(sayings[question] ?? [], choice));
    }),
);

const notSure = fc.nat(7).map(
  (which) =>
    new Step('not sure', asks, (model, app) => {
      const { core, optional } = askedNow(model);
      return say(model, app, nth([...core, ...optional], which), 'unknown');
    }),
);

/** Answers all that is open on the screen and goes on; 0 is always what helps. */
const fillAndGoOn = fc
  .array(fc.oneof({ weight: 7, arbitrary: fc.constant(0) }, fc.nat(59)), {
    minLength: 1,
    maxLength: 8,
  })
  .map(
    (choices) =>
      new Step('fill and go on', asks, async (model, app) => {
        const done: string[] = [];
        for (let turn = 0; turn < 12; turn += 1) {
          const { core, optional } = askedNow(model);
          const isOpen = (name: QuestionName) => [undefined, nonsense].includes(model.said[name]);
          const question =
            core.find(isOpen) ?? optional.find((name) => model.said[name] === nonsense);
          if (question === undefined) break;
          const answers = (sayings[question] ?? []).filter((text) => text !== nonsense);
          done.push(await say(model, app, question, nth(answers, nth(choices, turn))));
        }
        await pressOn(model, app);
        return `[${done.join(', ')}] and on`;
      }),
  );

const goOn = fc.constant(null).map(
  () =>
    new Step(
      'on',
      (model) => stepOf(model) !== undefined,
      async (model, app) => {
        await pressOn(model, app);
        return undefined;
      },
    ),
);

const pressBack = fc.constant(null).map(
  () =>
    new Step(
      'press back',
      (model) => {
        const step = stepOf(model);
        return (
          step !== undefined &&
          (spotOf(model).changes || viewBefore(step, model.said) !== undefined)
        );
      },
      async (model, app) => {
        const before = viewBefore(stepOf(model) ?? 'review', model.said);
        goBack(model, spotOf(model).changes ? 'review' : (before ?? 'start'));
        await app.pressMarked('back');
        return undefined;
      },
    ),
);

const travel = fc.constantFrom(-1 as const, 1 as const).map(
  (steps) =>
    new Step(
      steps < 0 ? 'browser back' : 'browser forward',
      ({ at, spots }) => spots[at + steps] !== undefined,
      async (model, app) => {
        model.at += steps;
        await app.travel(steps);
        return undefined;
      },
    ),
);

const changeFromReview = fc.nat(20).map(
  (which) =>
    new Step(
      'change',
      (model) => stepOf(model) === 'review',
      async (model, app) => {
        const { step, question } = nth(rowsOnReview(model.said), which);
        goTo(model, step, true);
        await app.press(app.words.review.changeName(app.words.questions[question].name));
        return `change ${question} from the review`;
      },
    ),
);

const changeFromResult = fc.constant(null).map(
  () =>
    new Step(
      'change answers from the result',
      (model) => stepOf(model) === undefined,
      async (model, app) => {
        goTo(model, 'review');
        await app.pressMarked('change');
        return undefined;
      },
    ),
);

const restart = fc.boolean().map(
  (takesBack) =>
    new Step(
      'start over',
      (model) => stepOf(model) === undefined,
      async (model, app) => {
        const { said } = model;
        model.said = {};
        goTo(model, 'start');
        await app.pressMarked('restart');
        if (!takesBack) return undefined;
        await app.isAt('start');
        model.said = said;
        goBack(model, 'result');
        await app.pressMarked('undo');
        return 'start over, and take it back';
      },
    ),
);

const openAddress = fc.constantFrom<ViewName>(...stepNames, 'result', 'result').map(
  (view) =>
    new Step(
      `open #/${view}`,
      (model) => spotOf(model).view !== view,
      async (model, app) => {
        const opened: Spot = { view, changes: false, behind: undefined };
        model.spots = [...model.spots.slice(0, model.at + 1), opened];
        model.at += 1;
        await app.openAddress(view);
        return undefined;
      },
    ),
);

const reload = fc.constant(null).map(
  () =>
    new Step(
      'reload',
      () => true,
      async (model, app) => {
        model.said = model.storage === 'gone' ? {} : model.stored;
        await app.reload();
        return undefined;
      },
    ),
);

const otherLanguage = fc.constant(null).map(
  () =>
    new Step(
      'the other language',
      () => true,
      async (model, app) => {
        const lang = model.lang === 'en' ? 'zh-CN' : 'en';
        model.lang = lang;
        await app.press(app.words.otherLanguage);
        await app.speaks(lang);
        return undefined;
      },
    ),
);

const storageFault = fc.constantFrom('full' as const, 'gone' as const).map(
  (fault) =>
    new Step(
      `storage is ${fault} from now on`,
      ({ storage }) => storage === 'works',
      async (model, app) => {
        model.storage = fault;
        app.storage = fault;
        return undefined;
      },
    ),
);

/** Everything a person or a browser does, the way on most often. */
export const walkSteps: fc.Arbitrary<fc.AsyncCommand<WalkModel, WalkedApp>>[] = [
  ...[fillAndGoOn, fillAndGoOn, fillAndGoOn, fillAndGoOn, fillAndGoOn, goOn],
  ...[answerOne, answerOne, answerOne, notSure, pressBack, travel, travel],
  ...[changeFromReview, changeFromReview, changeFromResult, restart],
  ...[openAddress, reload, reload, otherLanguage, storageFault],
];
