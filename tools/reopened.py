"""An explorer in JupyterLab: live while its kernel runs, and in the saved notebook when that is opened again.

A notebook is written that turns a small model, a wave and a process; a browser runs it, asks the kernel for a
change and compares what it says with what Python says, turns the wave and pulls a reading, which Python has to
have then; the notebook is saved, its kernel ended, and opened anew.
"""
import json
from pathlib import Path
from tools import browser
from tools.runner import Failure, Skip

source = """
import torch
from wave_transformer import ByteTokenizer, wave_language_model
from wave_transformer.lab.explore_model import explore_model
torch.manual_seed(0)
model = wave_language_model(256, num_harmonics=12, transformer_num_layers=2, transformer_num_heads=6).eval()
tokenizer = ByteTokenizer()
explore_model(model, "a wave", tokenizer, name="small")
"""
truth = """
from wave_transformer.lab.put import put_wave
trace = model.trace({"input_ids": tokenizer.encode("a wave")[None]})
for step in trace:
    if step.depth == 1: put_wave(step, 2, phases={3: 1.5}, amplitudes={4: 2.})
print(*trace.output[0, -1].detach().log_softmax(-1).tolist())
"""
waves = """
from wave_transformer import Wave, explore
explorer = explore(Wave(*torch.tensor([[440., 5.], [1., .5], [0., 1.]])))
explorer
"""
process = """
import numpy as np
from wave_transformer import WaveProcess, explore_process
times = np.arange(12.)
played = explore_process(WaveProcess(steps=0).fit((times, np.sin(times))), name="a sine")
def said():
    mean = played.process.predict(np.linspace(0, 13.2, 481), played.data)
    return np.ravel(mean[0] if isinstance(mean, dict) else mean).tolist()
played
"""
moved = """() => { const all = [...document.querySelectorAll('*')].filter(e => e.waveTurn && !e.hasAttribute('data-wave-turn'))
    const { app } = all.find(e => e.waveTurn.backend.info.kind === 'process').waveTurn.view
    app.move(3, { value: 0.25 }); app.add(4.5, -0.5); app.remove(0); app.blend({ noise: 2 })
    return [...app.now().mean] }"""
curve_of = """async () => { const done = await panel.sessionContext.session.kernel.requestExecute(
    { code: '', silent: true, user_expressions: { mean: 'said()' } }).done
    return JSON.parse(done.content.user_expressions.mean.data?.['text/plain'] ?? '[]') }"""
pulled = """() => { const all = [...document.querySelectorAll('*')].filter(e => e.waveTurn && !e.hasAttribute('data-wave-turn'))
    const { app } = all.find(e => e.waveTurn.backend.info.kind === 'wave').waveTurn.view, edit = app.edit()
    app.turn({ ...edit, set: { ...edit.set, frequencies: { 1: 7.25 }, phases: { 0: -2.5 } } }) }"""
asked = """async () => { const done = await panel.sessionContext.session.kernel.requestExecute(
    { code: '', silent: true, user_expressions: { wave: 'list(map(list, explorer.wave.to_representation().reshape(3, 2).tolist()))' } }).done
    return done.content.user_expressions.wave.data?.['text/plain'] }"""
changed = """async () => {
    const { backend } = [...document.querySelectorAll('*')].find(e => e.waveTurn && !e.hasAttribute('data-wave-turn')).waveTurn
    const { waves, N } = await backend.read({ text: 'a wave' }), H = backend.info.harmonics, at = (N + 2)*H
    const [frequencies, amplitudes, phases] = ['frequencies', 'amplitudes', 'phases'].map(k => waves[k].slice(at, at + H))
    phases[3] = 1.5; amplitudes[4] = 2
    const run = await backend.change([{ depth: 1, position: 2, frequencies, amplitudes, phases }])
    return [...await run.logProbs(N - 1)] }"""
played = "() => [...document.querySelectorAll('[data-wave-turn]')].some(e => e.waveTurn?.backend?.info.kind === 'process')"
once_more = """() => { const all = [...document.querySelectorAll('[data-wave-turn]')].filter(e => e.waveTurn)
    const { app } = all.find(e => e.waveTurn.backend.info.kind === 'process').waveTurn.view, before = app.now().mean[200]
    app.move(5, { value: 3 })
    return [before, app.now().mean[200]] }"""
is_shown = "e => e.offsetParent !== null"
live = "() => [...document.querySelectorAll('*')].some(e => e.waveTurn && !e.hasAttribute('data-wave-turn'))"
mounted = "() => Boolean(document.querySelector('[data-wave-turn]')?.waveTurn)"
missing = "() => [...document.querySelectorAll('.jp-OutputArea-child')].filter(e => /^\\s*Error displaying/.test(e.textContent))" \
          ".map(e => getComputedStyle(e).display)"
save = "async () => { await panel.context.save(); await panel.sessionContext.shutdown(); panel.dispose() }"
opened = "async path => { const p = await jupyterapp.commands.execute('docmanager:open', {path, kernel: {shouldStart: false}}); " \
         "await p.context.ready; jupyterapp.shell.activateById(p.id); window.panel = p }"
texts = "() => [...panel.content.model.cells].map(c => c.outputs?.toJSON().map(o => o.text ?? '').join('') ?? '')"

def notebook() -> dict:
    "The notebook that is run."
    def cell(i, text):
        return dict(cell_type="code", id=f"cell{i}", metadata={}, source=text.strip(), outputs=[], execution_count=None)
    kernel = dict(kernelspec=dict(display_name="python3", language="python", name="python3"))
    return dict(cells=[cell(0, source), cell(1, truth), cell(2, waves), cell(3, process)], metadata=kernel, nbformat=4, nbformat_minor=5)

def look_live(page) -> list[str]:
    "What is wrong while the kernel runs."
    page.wait_for_function(live)
    stored = page.locator("[data-wave-turn]").first
    found = ["the stored page is shown beside the widget"] if stored.evaluate(is_shown) else []
    told, said = page.evaluate(changed), [float(v) for v in "".join(page.evaluate(texts)).split()]
    apart = max(abs(a - b) for a, b in zip(told, said, strict=True))
    if apart >= 1e-4: found.append(f"the kernel's answer to a change is {apart:.1e} from model.trace's")
    page.wait_for_function("[...document.querySelectorAll('*')].some(e => e.waveTurn?.view?.app.isWave && !e.hasAttribute('data-wave-turn'))")
    page.evaluate(pulled)
    browser.until(lambda: page.evaluate(asked) == "[[440.0, 7.25], [1.0, 0.5], [-2.5, 1.0]]", "the wave turned has not come to Python")
    page.wait_for_function("[...document.querySelectorAll('*')].some(e => e.waveTurn?.backend?.info.kind === 'process' && !e.hasAttribute('data-wave-turn'))")
    curve = page.evaluate(moved)
    def same(): return len(mean := page.evaluate(curve_of)) == 481 and max(abs(a - b) for a, b in zip(mean, curve)) < 1e-6
    browser.until(same, "the readings moved have not come to Python, or it says something else of them")
    return found

def look_again(page) -> list[str]:
    "What is wrong when the saved notebook is opened without a kernel."
    page.wait_for_function(mounted)
    page.wait_for_function(f"({missing})().every(d => d === 'none')")
    stored = page.locator("[data-wave-turn]").first
    found = [] if stored.evaluate(is_shown) else ["the stored page is not shown"]
    name, change = page.evaluate("(({waveTurn: t}) => [t.backend.info.name, t.backend.info.can.change])"
                                 "(document.querySelector('[data-wave-turn]'))")
    found += [] if (name, change) == ("small", False) else [f"the stored page shows {name!r}, change {change}"]
    page.wait_for_function(played)
    before, after = page.evaluate(once_more)
    return found + ([] if before != after else ["the stored page of a process does not answer"])

def check() -> None:
    "An explorer is live with its kernel, and the saved notebook shows the same without one."
    if not browser.chromium(): raise Skip(browser.remedy)
    home, books = Path.cwd().parent/"lab", Path.cwd().parent/"books"
    home.mkdir(), books.mkdir()
    (books/"turn.ipynb").write_text(json.dumps(notebook()))
    with (browser.outside() as (proxy, asked), browser.outside() as (wall, _),
          browser.served(books, home, proxy) as (url, token)):
        with browser.browsing(url, token, wall) as (page, wrong):
            browser.run_all(page, "turn.ipynb")
            found = look_live(page)
            browser.shoot(page, "turn.ipynb", "live")
            found += wrong
            page.evaluate(save)
        before = (books/"turn.ipynb").read_bytes()
        with browser.browsing(url, token, wall) as (page, wrong):
            page.evaluate(opened, "turn.ipynb")
            found += look_again(page)
            browser.shoot(page, "turn.ipynb", "reopened")
            found += [w for w in wrong if "widget model not found" not in w.lower()]
            if page.evaluate("panel.context.model.dirty"): found.append("opening the notebook has changed it")
    if (books/"turn.ipynb").read_bytes() != before: found.append("opening the notebook has changed its file")
    found += [f"Python asked outside: {a}" for a in asked]
    if found: raise Failure("\n".join(found))
