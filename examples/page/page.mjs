// The page: hands two files to a worker, and shows what comes back.
const form = document.querySelector('form');
const shown = document.querySelector('pre');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const worker = new Worker('worker.js', { type: 'module' });
  form.stop.disabled = false;
  form.stop.onclick = () => worker.postMessage({ stop: true });
  worker.onmessage = ({ data }) => {
    if (data.fraction !== undefined) form.querySelector('progress').value = data.fraction;
    else if (data.status === 'failed')
      shown.textContent = data.issues.map(({ path, message }) => `${path}: ${message}`).join('\n');
    else shown.textContent = data.csv ?? data.text ?? `${data.matches} matches, stopped before the proof`;
    if (data.status !== undefined) worker.terminate();
  };
  worker.postMessage({
    mentors: form.mentors.files[0],
    mentees: form.mentees.files[0],
    policy: { form: 'professional' },
  });
});
