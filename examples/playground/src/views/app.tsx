import { useEffect, useRef } from 'preact/hooks';
import { isOpen, SCHEMES, STEPS, type Step } from '../state/state';
import { usePage } from './context';
import { Decisions } from './decisions';
import { Matching } from './matching';
import { People } from './people';
import { Policy } from './policy';

const VIEWS: { readonly [S in Step]: () => preact.JSX.Element } = {
  people: People,
  policy: Policy,
  matching: Matching,
  decisions: Decisions,
};

export function App() {
  const { state, t } = usePage();
  const View = VIEWS[state.step];
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      <Steps />
      <main id="main" tabIndex={-1}>
        <FocusOnStep step={state.step} />
        <View />
      </main>
      <footer class="foot">{t.local}</footer>
      <div class="visually-hidden" role="status" aria-live="polite">
        {state.said}
      </div>
    </>
  );
}

/** Who moves on hears and sees the new step from its heading on. */
function FocusOnStep({ step }: { readonly step: Step }) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [step]);
  return null;
}

function Header() {
  const { state, t, act, speak } = usePage();
  return (
    <header class="head">
      <p class="brand">
        <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="12" cy="16" r="7" />
          <circle cx="20" cy="16" r="7" />
        </svg>
        <span>
          <strong>{t.title}</strong> <span class="tagline">{t.tagline}</span>
        </span>
      </p>
      <div class="settings">
        <label>
          <span>{t.language}</span>
          <select
            value={state.locale}
            onChange={({ currentTarget }) => void speak(currentTarget.value === 'fr' ? 'fr' : 'en')}
          >
            <option value="en" lang="en">
              English
            </option>
            <option value="fr" lang="fr">
              Français
            </option>
          </select>
        </label>
        <label>
          <span>{t.scheme}</span>
          <select
            value={state.scheme}
            onChange={({ currentTarget }) =>
              act.paint(SCHEMES.find((one) => one === currentTarget.value) ?? 'auto')
            }
          >
            {SCHEMES.map((scheme) => (
              <option key={scheme} value={scheme}>
                {t.schemes[scheme]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}

function Steps() {
  const { state, t, act } = usePage();
  return (
    <nav class="steps" aria-label={t.stepsLabel}>
      <ol>
        {STEPS.map((step, at) => {
          const words = (
            <>
              <span class="step-number" aria-hidden="true">
                {at + 1}
              </span>
              {t.steps[step]}
            </>
          );
          return (
            <li key={step}>
              {isOpen(state, step) ? (
                <a
                  href={`#${step}`}
                  aria-current={state.step === step ? 'step' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    act.go(step);
                  }}
                >
                  {words}
                </a>
              ) : (
                <span class="step-closed">{words}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
