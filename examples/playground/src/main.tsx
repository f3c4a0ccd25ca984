/** Starts the page: its worker, its state, and what is drawn of it. */
import { render } from 'preact';
import { openClient } from './client';
import { createController } from './controller';
import type { Locale } from './protocol';
import { reduce } from './state/reducer';
import { firstState, isOpen, SCHEMES, STEPS, type State, type Step } from './state/state';
import { EN_TEXTS, loadTexts, type Texts } from './texts';
import { App } from './views/app';
import { Page } from './views/context';

const asked = new URL(location.href).searchParams;
const locale: Locale =
  asked.get('lang') === 'fr' || (!asked.has('lang') && /^fr\b/.test(navigator.language)) ? 'fr' : 'en';
const scheme = SCHEMES.find((one) => one === asked.get('scheme')) ?? 'auto';

let state: State = firstState('en', scheme, 'people');
let texts: Texts = EN_TEXTS;
let drawn = false;
let addressed: Step = 'people';

const client = openClient(new Worker('worker.js', { type: 'module' }));
const controller = createController(
  client,
  {
    state: () => state,
    dispatch(action) {
      state = reduce(state, action);
      if (drawn) return;
      drawn = true;
      queueMicrotask(draw);
    },
    texts: () => texts,
  },
  () => new Date(),
);

function draw(): void {
  drawn = false;
  const root = document.documentElement;
  root.lang = state.locale;
  root.dataset['scheme'] = state.scheme;
  document.title = `${texts.steps[state.step]} · ${texts.title}`;
  if (addressed !== state.step) history.pushState(null, '', `#${state.step}`);
  addressed = state.step;
  render(
    <Page.Provider value={{ state, t: texts, act: controller, speak }}>
      <App />
    </Page.Provider>,
    document.getElementById('app')!,
  );
}

async function speak(next: Locale): Promise<void> {
  texts = await loadTexts(next);
  await controller.speak(next);
  const url = new URL(location.href);
  url.searchParams.set('lang', next);
  history.replaceState(null, '', url);
}

// The browser's way back and forth. Other addresses, as that of the link past the steps, change no step.
addEventListener('popstate', () => {
  const step = STEPS.find((one) => location.hash === `#${one}`);
  if (step === undefined || !isOpen(state, step)) return;
  addressed = step;
  controller.go(step);
});
history.replaceState(null, '', `${location.pathname}${location.search}#people`);
if (locale === 'fr') void speak('fr');
else draw();
// While people look for their files, the worker loads what reads them.
addEventListener('load', () => void client.call('warmUp', ['people']));
