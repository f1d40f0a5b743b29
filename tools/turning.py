"""The view of the explorer as a person uses it, in an installed Chromium or Chrome, by value.

    python -m tools.turning            the check
    python -m tools.turning speed [N]  milliseconds from hand to picture, with N tokens (100) of a 1.9 M model
    python -m tools.turning kernel [N] milliseconds in which a kernel answers a change, on as many tokens

A made-up model (tools/turning/fake.js) stands behind the view, and a small real one where that matters.
Pictures at three widths, light and dark, go to .test-artefacts/turning. Nothing waits for a time to pass.
"""
import base64, contextlib, functools, json, math, re, shutil, sys, tempfile, threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tools import browser, page_js, tree
from tools.runner import Failure, Skip

shots = tree.root/".test-artefacts"/"turning"
opening = ("It was a dark and stormy night;\nthe rain fell in torrents, except at occasional intervals, when it "
           "was checked by a violent gust of wind.")
short = "It was a dark and stormy night."
parts = ("frequencies", "amplitudes", "phases")

# ---- a page to try things in

class Files(SimpleHTTPRequestHandler):
    "The files of the tree, scripts as what they are."
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}
    def log_message(self, *_): pass
    def do_GET(self):
        if self.path == "/favicon.ico": self.send_response(204), self.end_headers()
        else: super().do_GET()

@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    "The address of a server for a folder."
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Files, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try: yield f"http://127.0.0.1:{server.server_port}/"
    finally: server.shutdown(); server.server_close()

@contextlib.contextmanager
def opened(folder: Path) -> Iterator[tuple]:
    "A browser's page with the view's modules, and a list of what goes wrong in it."
    from playwright.sync_api import sync_playwright
    wrong = []
    with (served(folder) as url, sync_playwright() as p,
          p.chromium.launch(executable_path=browser.chromium(), args=browser.flags) as chromium):
        page = chromium.new_page(viewport={"width": 1200, "height": 900}, reduced_motion="reduce")
        page.set_default_timeout(20_000)
        page.on("console", lambda m: m.type == "error" and wrong.append(f"console: {m.text}"))
        page.on("pageerror", lambda e: wrong.append(f"script: {e}"))
        page.on("request", lambda r: r.url.startswith((url, "data:", "blob:")) or
                wrong.append(f"asked outside: {r.url}"))
        page.goto(f"{url}tools/turning/page.html")
        page.wait_for_function("window.ready")
        yield page, wrong

def show(page, fake: dict|None = None, **options) -> None:
    "The view with a made-up model behind it."
    page.evaluate("async ([fake, options]) => show(fake, options)", [{"text": short, "layers": 4, **(fake or {})}, options])

def settle(page) -> None:
    "Until everything asked for has come and is drawn."
    page.evaluate("async () => { await shown.settled(); await drawn() }")

def state(page) -> dict: return page.evaluate("shown.state()")

def wave(page, which: str = "now") -> dict:
    "The wave that is shown (`now`), or was (`was`), as lists."
    make = "Object.fromEntries(Object.entries(shown.app[which]()).map(([k, v]) => [k, Array.from(v)]))"
    return page.evaluate(f"which => ({make})", which)

def sent(page) -> list[dict]:
    "The edits that the backend was asked for last."
    plain = "(backend.asked.last ?? []).map(e => ({...e, ...Object.fromEntries(" \
            "['frequencies', 'amplitudes', 'phases'].map(k => [k, Array.from(e[k])]))}))"
    return page.evaluate(f"() => {plain}")

def field(page, name: str): return page.get_by_label(name, exact=True)

def same(a, b, what: str) -> None:
    "Fails where two things differ."
    if a != b: raise Failure(f"{what}: {a!r}, expected {b!r}")

def near(a: float, b: float, tolerance: float, what: str) -> None:
    "Fails where two numbers differ by more than `tolerance`."
    if not abs(a - b) <= tolerance: raise Failure(f"{what}: {a!r}, expected {b!r} ± {tolerance}")

def middle(locator) -> tuple[float, float]:
    "The centre of an element on the page."
    locator.scroll_into_view_if_needed()
    box = locator.bounding_box()
    return box["x"] + box["width"]/2, box["y"] + box["height"]/2

def drag(page, start: tuple[float, float], by: tuple[float, float], steps: int = 6) -> None:
    "Presses the mouse, moves it and lifts it."
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(start[0] + by[0], start[1] + by[1], steps=steps)
    page.mouse.up()
    settle(page)

# ---- what is tried

def displays_and_reads_back(page) -> None:
    "What is shown is not changed by being shown, entered and left; 440 Hz stay 440."
    show(page, {"kind": "sound", "H": 8})
    page.evaluate("""async () => {
        const make = FakeBackend.prototype.first
        const tones = [440, 0.1, 1/3, 12345.678, 880, 1e-4, 7000, 261.6256]
        FakeBackend.prototype.first = function (l) {
            return make.call(this, l).map(([f, A, p], i) => [tones[i], i ? A : 1.1, i ? p : Math.PI]) }
        await show({kind: 'sound', H: 8}, {state: {depth: 0, position: 3, harmonic: 0}})
        FakeBackend.prototype.first = make }""")
    before = wave(page)
    same(before["frequencies"][0], 440, "the frequency given")
    read = page.evaluate("""async () => { const read = []
        for (let i = 0; i < 8; i++) {
            shown.app.choose({harmonic: i}); await drawn()
            for (const name of ['Frequency', 'Amplitude', 'Phase']) {
                const one = shown.root.querySelector(`input[aria-label="${name} of the harmonic"]`)
                one.focus(); read.push([i, name, one.value, Math.fround(Number(one.value))])
                one.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true})); one.blur() } }
        return read }""")
    for i, name, text, value in read:
        same(value, before[dict(Frequency="frequencies", Amplitude="amplitudes", Phase="phases")[name]][i],
             f"{name} of harmonic {i + 1}, in its field {text}")
    one = field(page, "Frequency of the harmonic")
    for key in ("Tab", "Shift+Tab", "Enter", "Escape"): one.press(key)
    settle(page)
    same(wave(page), before, "the wave after every field was entered and left")
    same((state(page)["edits"], page.evaluate("backend.asked.changes")), ([], 1), "edits after only looking")

def turns_by_keyboard(page) -> None:
    "Fields, handles, clock and buttons answer the keyboard, and the backend gets those numbers."
    show(page, state={"position": 4, "depth": 2, "harmonic": 5})
    before = wave(page)
    frequency = field(page, "Frequency of the harmonic")
    frequency.fill("0.3141592")
    frequency.press("Enter")
    settle(page)
    edit, = sent(page)
    fround = page.evaluate("Math.fround(0.3141592)")
    same((edit["depth"], edit["position"], edit["frequencies"][5]), (2, 4, fround), "what was typed")
    edit["frequencies"][5] = before["frequencies"][5]
    same({k: edit[k] for k in parts}, before, "all other numbers")
    same(frequency.input_value(), "0.3141592", "the field read back")
    frequency.fill("abc")
    frequency.press("Enter")
    same(frequency.input_value(), "0.3141592", "the field after nonsense")
    handle = page.locator(".handle.chosen")
    handle.focus()
    page.keyboard.press("ArrowUp")
    settle(page)
    up = wave(page)["amplitudes"][5]
    if not up > before["amplitudes"][5]: raise Failure("ArrowUp on a handle did not raise the amplitude")
    page.keyboard.press("]")
    settle(page)
    near(math.remainder(wave(page)["phases"][5] - before["phases"][5], 2*math.pi), math.pi/36, 1e-6, "] on a handle")
    page.keyboard.press("m")
    settle(page)
    same(wave(page)["amplitudes"][5], 0, "m on a handle")
    page.keyboard.press("m")
    settle(page)
    same(wave(page)["amplitudes"][5], up, "m once more")
    page.keyboard.press("ArrowRight")
    settle(page)
    frequencies = wave(page)["frequencies"]
    order = sorted(range(48), key=lambda i: (frequencies[i], i))
    same(state(page)["harmonic"], order[min(47, order.index(5) + 1)], "ArrowRight on a handle")
    focused = page.evaluate("shown.root.activeElement?.getAttribute('aria-label')")
    same(focused, f"harmonic {state(page)['harmonic'] + 1}", "where the focus is")
    clock = field(page, "Phase of the harmonic, clock")
    clock.focus()
    chosen, old = state(page)["harmonic"], wave(page)
    page.keyboard.press("ArrowLeft")
    settle(page)
    turned = wave(page)["phases"][chosen] - old["phases"][chosen]
    near(math.remainder(turned, 2*math.pi), -math.pi/36, 1e-6, "ArrowLeft on the clock")
    field(page, "Turn of the whole position in radians").fill("0.5")
    page.keyboard.press("Enter")
    settle(page)
    for i in (0, 17): near(math.remainder(wave(page)["phases"][i] - before["phases"][i], 2*math.pi), .5, 1e-6, "all phases")
    page.get_by_role("button", name="Solo").click()
    settle(page)
    same([i for i, a in enumerate(wave(page)["amplitudes"]) if a], [chosen], "what sounds in solo")
    undo = page.get_by_role("button", name="Undo")
    undo.focus()
    steps = page.evaluate("shown.app.book.past.length")
    same(steps, 8, "steps to undo")
    for _ in range(steps): page.keyboard.press("Enter")
    settle(page)
    same(undo.is_disabled(), True, "is Undo off at the end")
    same((wave(page), sent(page)), (before, []), "the wave after undoing all")

def turns_by_mouse(page) -> None:
    "A handle follows the mouse; what the hand did not move stays bit for bit; Reset restores exactly."
    show(page, state={"position": 3, "depth": 3})
    before = wave(page)
    i = max(range(48), key=lambda k: before["amplitudes"][k])
    page.evaluate("async i => { shown.app.choose({harmonic: i}); await drawn() }", i)
    ring = page.locator(".handle.chosen .ring")
    drag(page, middle(ring), (1, 60))
    lower = wave(page)
    same(lower["frequencies"], before["frequencies"], "frequencies after a pull downwards")
    if not lower["amplitudes"][i] < .9*before["amplitudes"][i]: raise Failure("the amplitude did not follow the mouse")
    others = [k for k in range(48) if k != i]
    same([lower["amplitudes"][k] for k in others], [before["amplitudes"][k] for k in others], "the other amplitudes")
    scale = "(i => { const s = shown.app; return [s.now().frequencies[i], s.reachOf().f] })"
    drag(page, middle(ring), (-40, 0))
    side = wave(page)
    same(side["amplitudes"], lower["amplitudes"], "amplitudes after a pull sideways")
    if not side["frequencies"][i] < before["frequencies"][i]:
        raise Failure(f"the frequency did not follow the mouse: {page.evaluate(scale, i)}")
    clock = field(page, "Phase of the harmonic, clock")
    x, y = middle(clock)
    page.mouse.move(x + 30, y)
    page.mouse.down()
    page.mouse.move(x, y - 34, steps=5)
    page.mouse.up()
    settle(page)
    turned = wave(page)
    if turned["phases"][i] == before["phases"][i]: raise Failure("the clock's hand did not follow the mouse")
    edit, = sent(page)
    same({k: edit[k] for k in parts}, turned, "what the backend was asked for")
    if page.locator(".shadow:not([visibility])").count() != 1: raise Failure("what was is not shown beside what is")
    same(page.locator(".edits li").count(), 1, "edits in the list")
    page.get_by_role("button", name="Reset all").click()
    settle(page)
    same((wave(page), sent(page), state(page)["edits"]), (before, [], []), "after Reset")
    same(page.evaluate("shown.app.run === shown.app.plain"), True, "the run after Reset is the first one")
    same(page.locator(".edits li").count(), 0, "edits in the list after Reset")

def latest_wins(page) -> None:
    "While one change runs, only the newest of those that come waits."
    show(page, {"delay": 40}, state={"position": 3, "depth": 3, "harmonic": 1})
    page.evaluate("""async () => { const a = shown.app
        for (let k = 1; k <= 30; k++) a.turn(edits.setPart(a.edit(), 'amplitudes', 1, k/8), 'drag')
        await shown.settled(); await drawn() }""")
    asked = page.evaluate("backend.asked")
    same((asked["most"], sent(page)[0]["amplitudes"][1]), (1, 30/8), "runs at a time, and the last")
    same(asked["changes"], 3, "runs: the plain one, the first and the last of 30 moves")
    same(page.evaluate("shown.app.run.waves.amplitudes[(3*shown.app.run.N + 3)*48 + 1]"), 30/8, "what is drawn")
    page.get_by_role("button", name="Undo").click()
    settle(page)
    same(state(page)["edits"], [], "edits after one Undo of one pull")

def answers_in_nats(page) -> None:
    "The difference in nats and the shares in the bars are those of the log-probabilities."
    show(page, state={"position": 5, "depth": 4, "harmonic": 2})
    page.evaluate("""async () => { const a = shown.app
        a.turn({...edits.setPart(a.edit(), 'amplitudes', 2, 3), turn: 2}); await shown.settled(); await drawn() }""")
    logs = page.evaluate("""() => [5, shown.app.run.N - 1].map(n =>
        [shown.app.plain, shown.app.run].map(r => Array.from(r.logProbs(n))))""")
    kl = [sum(math.exp(p)*(p - q) for p, q in zip(*pair)) for pair in logs]
    words = page.locator(".gap .big").all_text_contents()
    for got, expected in zip(words, (kl[1], kl[0])): near(float(got), expected, 6e-4, "nats apart")
    if not kl[0] > .01: raise Failure("the edit moved nothing")
    page.get_by_role("radio", name="after the chosen one").check()
    settle(page)
    rows = page.evaluate("shown.app.answer.chosen.rows")
    for row in rows:
        near(row["before"], math.exp(logs[0][0][row["id"]]), 1e-6, f"share of {row['text']} before")
        near(row["after"], math.exp(logs[0][1][row["id"]]), 1e-6, f"share of {row['text']} after")
    first = page.locator(".next li .hidden").first.text_content()
    if not first.startswith(rows[0]["text"].replace(" ", "␣")): raise Failure(f"the first bar tells {first!r}")
    page.get_by_role("radio", name="change").check()
    settle(page)
    under = page.locator(".tokens .under").all_text_contents()
    moved = page.evaluate("Array.from(shown.app.run.surprise, (v, i) => v - shown.app.plain.surprise[i])")
    same(under[:6], [""]*6, "tokens up to the edit")
    expected = [f"{v:+.2f}".replace("-", "−") if abs(v) >= .005 else "" for v in moved[6:]]
    same([t.replace("−0.00", "").replace("+0.00", "") for t in under[6:]], expected, "change in surprise under the tokens")

def chooses_tokens(page) -> None:
    "A thousand tokens of any script: hover, click, arrows, blanks and line ends to be seen, scales that fit."
    scripts = "Ωmega naïve 日本語 текст שלום हिन्दी 👩‍👩‍👧 x\n"
    show(page, {"text": scripts*80, "layers": 2, "H": 4})
    count = page.evaluate("shown.app.run.N")
    if count < 1000: raise Failure(f"only {count} tokens")
    same(page.locator(".tokens .token").count(), count, "chips")
    words = page.locator(".tokens .token .word").all_text_contents()
    if "↵" not in words or "␣naïve" not in words: raise Failure(f"blanks are not to be seen: {words[:12]}")
    top = page.evaluate("Math.max(...Array.from(shown.app.run.surprise).filter(v => !isNaN(v)))")
    legend = page.locator(".text-panel .legend").text_content()
    same(legend, f"surprise0{float(f'{top:.2g}'):g} nats", "the legend")
    page.locator(".tokens .token").nth(7).hover()
    told = page.locator(".about").text_content()
    if not told.startswith("token 8 of"): raise Failure(f"told of the token under the mouse: {told}")
    page.locator(".tokens .token").nth(3).click()
    same(state(page)["position"], 3, "position after a click")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    at = state(page)["position"]
    if not 5 < at < 40: raise Failure(f"ArrowDown went from 5 to {at}")
    page.keyboard.press("ArrowUp")
    same(state(page)["position"], 5, "position after ArrowDown and ArrowUp")
    page.keyboard.press("End")
    settle(page)
    same(state(page)["position"], count - 1, "position after End")
    seen = page.evaluate("""() => { const l = shown.root.querySelector('.tokens'), r = l.getBoundingClientRect(),
        c = l.querySelector('[aria-selected=true]').getBoundingClientRect(); return c.top >= r.top && c.bottom <= r.bottom }""")
    same(seen, True, "is the chosen token in sight")
    for shade in ("attention", "a layer’s word"):
        page.get_by_role("radio", name=shade).check()
        settle(page)
    page.get_by_role("radio", name="attention").check()
    page.get_by_role("combobox", name="head").select_option(index=2)
    settle(page)
    a = page.evaluate("shown.app.attention")
    shares = page.evaluate("""async () => { const w = await backend.attention(shown.app.s.layer), N = shown.app.run.N
        const row = w.slice((N + N - 1)*N, (N + N)*N), top = Math.max(...row); return [row[N - 1]/top, row[3]/top] }""")
    chips = page.locator(".tokens .token")
    for at, share in zip((count - 1, 3), shares):
        drawn = float(chips.nth(at).evaluate("e => e.style.getPropertyValue('--share')").rstrip("%"))
        near(drawn, 100*share, .06, f"shade of token {at} of {a['N']}")

def types_and_writes(page) -> None:
    "Another text is read; the model writes, with alternatives; Stop stops; errors are said in words."
    show(page)
    area = field(page, "Type another text")
    area.fill("The sea was calm")
    area.press("Enter")
    page.wait_for_function("shown.app.run.N === 4")
    settle(page)
    same(page.locator(".tokens .word").all_text_contents(), ["The", "␣sea", "␣was", "␣calm"], "tokens of the new text")
    area.fill("x"*20001)
    page.get_by_role("button", name="Read it").click()
    page.wait_for_function("shown.root.querySelector('.type .error').textContent")
    same(page.locator(".type .error").text_content(), "The text is too long: at most 20000 letters.", "the complaint")
    same(page.evaluate("shown.app.run.N"), 4, "tokens after a refused text")
    field(page, "How many tokens").fill("6")
    field(page, "Temperature").fill("0.5")
    field(page, "Top-k, 0 for all").fill("3")
    field(page, "Seed").fill("11")
    field(page, "Seed").press("Enter")
    page.get_by_role("button", name="Write").click()
    page.wait_for_function("shown.app.written.plain.length === 6 && !shown.app.writing")
    settle(page)
    first = page.evaluate("shown.app.written.plain.map(t => t.text)")
    same(page.locator(".plain .written .token").count(), 6, "tokens written")
    page.locator(".plain .written .token").nth(2).click()
    settle(page)
    same(page.locator(".alternatives li").count(), 3, "alternatives of top-k 3")
    same(page.locator(".alternatives .taken").count(), 1, "alternatives that were taken")
    if not page.locator(".detail svg path").get_attribute("d"): raise Failure("no wave of a written token")
    page.evaluate("async () => { const a = shown.app; a.turn({...a.edit(), turn: 3}); await shown.settled() }")
    page.get_by_role("button", name="Write").click()
    page.wait_for_function("shown.app.written.edited.length === 6 && !shown.app.writing")
    settle(page)
    same(page.evaluate("shown.app.written.plain.map(t => t.text)"), first, "what it writes as it is")
    same(len(sent(page)), 1, "edits after writing")
    field(page, "How many tokens").fill("400")
    field(page, "How many tokens").press("Enter")
    page.get_by_role("button", name="Write").click()
    page.wait_for_function("shown.app.written.plain.length > 7")
    page.get_by_role("button", name="Stop", exact=True).click()
    page.wait_for_function("!shown.app.writing")
    if page.evaluate("shown.app.written.plain.length") >= 400: raise Failure("Stop did not stop")

def patches_and_morphs(page) -> None:
    "The wave of another text takes the place of one, wholly or in part; back at 0 all is as it was."
    show(page, state={"position": 3, "depth": 2})
    before = wave(page)
    field(page, "Another text").fill("The old sea")
    field(page, "Another text").press("Enter")
    page.wait_for_function("shown.app.other?.tokens.length === 3")
    page.locator("select[id*=other-token]").select_option("1")
    page.wait_for_function("shown.app.other?.position === 1")
    other = page.evaluate("async () => { const w = await backend.wave('The old sea', 2, 1); "
                          "return Object.fromEntries(['frequencies', 'amplitudes', 'phases'].map(k => [k, Array.from(w[k])])) }")
    page.get_by_role("button", name="Patch in").click()
    settle(page)
    same(wave(page), other, "the wave patched in")
    share = field(page, "Share of the other wave, number")
    share.fill("0.25")
    share.press("Enter")
    settle(page)
    got = wave(page)
    for k in ("frequencies", "amplitudes"):
        near(got[k][7], .75*before[k][7] + .25*other[k][7], 1e-6, f"{k} on the way")
    slide = field(page, "Share of the other wave")
    slide.focus()
    page.keyboard.press("PageUp")
    settle(page)
    near(page.evaluate("shown.app.edit().patch.share"), .3, 1e-9, "PageUp on the slider")
    share.fill("0")
    share.press("Enter")
    settle(page)
    same((wave(page), state(page)["edits"]), (before, []), "the wave back at 0")

def keeps_its_state(page) -> None:
    "The state is plain JSON from which the same view comes; edits from Python need only their numbers."
    import numpy as np
    show(page, state={"position": 3, "depth": 2, "harmonic": 9})
    page.evaluate("""async () => { const a = shown.app; states.length = 0
        a.turn({...edits.toggle(edits.setPart(a.edit(), 'phases', 9, 1.1), 'muted', 4), turn: .3})
        a.choose({position: 6}); a.turn(edits.setPart(a.edit(), 'frequencies', 0, 1/3))
        a.set({shade: 'change', at: 'chosen', zoom: 4}); await shown.settled() }""")
    page.wait_for_function("states.length")
    kept, seen = json.loads(json.dumps(state(page))), sent(page)
    same(page.evaluate("states.at(-1)"), kept, "the state that was told")
    show(page, state=kept)
    same(state(page), kept, "the state after opening it again")
    same(sent(page), seen, "the edits after opening it again")
    page.get_by_role("button", name="Remove the changes of").last.click()
    settle(page)
    same([e["position"] for e in sent(page)], [3], "edits after removing one")
    plain = [{k: e[k] for k in ("depth", "position", *parts)} for e in seen]
    show(page, state={"edits": plain})
    same(sent(page), seen, "edits given as numbers only")
    same(len(state(page)["edits"]), 2, "edits in the state")
    code = page.evaluate("shown.app.code()")
    for number in (seen[0]["phases"][9], seen[1]["frequencies"][0]):
        found = [float(np.float32(t)) for t in re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", code)]
        if number not in found: raise Failure(f"the code does not hold {number}")
    compile(code, "code", "exec")
    page.get_by_role("button", name="Copy as code").click()
    page.wait_for_function("shown.root.querySelector('.code').value")
    same(page.locator(".code").input_value(), code, "the code shown")

def looks_at_stored_runs(page) -> None:
    "Without model and kernel all can be looked at, nothing turned, and it is said why."
    show(page, {"can": {"type": False, "change": False, "write": False}}, state={"position": 2, "depth": 1})
    before = wave(page)
    ring = page.locator(".handle.chosen .ring")
    drag(page, middle(ring), (0, 40))
    page.keyboard.press("ArrowUp")
    settle(page)
    same((wave(page), state(page)["edits"]), (before, []), "a stored wave after pulling")
    hint = page.locator(".plot-head .hint").text_content()
    if "stored view" not in hint: raise Failure(f"no word why nothing moves: {hint!r}")
    for panel in (".write-panel", ".type", ".patch"):
        if page.locator(panel).is_visible(): raise Failure(f"{panel} is shown although it can do nothing")

def heard(page, what: str):
    "Samples, as they would be played."
    import numpy as np
    text = page.evaluate("""what => { const y = new Uint8Array(shown.samples(what).buffer)
        let text = ''
        for (let i = 0; i < y.length; i += 8192) text += String.fromCharCode(...y.subarray(i, i + 8192))
        return btoa(text) }""", what)
    return np.frombuffer(base64.b64decode(text), "<f4").astype(float)

def sounds(page) -> None:
    "Samples of every layer, before and after, equally loud, of the frequencies that are told."
    import numpy as np
    show(page, {"H": 4, "layers": 2}, state={"position": 2, "depth": 1, "harmonic": 0})
    page.evaluate("""async () => { const a = shown.app
        let e = edits.setPart(a.edit(), 'frequencies', 0, .25)
        for (const i of [1, 2, 3]) e = edits.toggle(e, 'muted', i)
        a.turn(e); await shown.settled() }""")
    speed = page.evaluate("shown.app.speed()")
    same(math.log2(speed) % 1, 0, "octaves between the wave and what is heard")
    before, after, layers = (heard(page, what) for what in ("before", "after", "layers"))
    rms = [float(np.sqrt((y**2).mean())) for y in (before, after)]
    near(rms[0], rms[1], 1e-6, "loudness before and after")
    if max(abs(before).max(), abs(after).max()) > 1: raise Failure("samples above full scale")
    f = np.fft.rfftfreq(len(after), 1/44100)[np.abs(np.fft.rfft(after*np.hanning(len(after)))).argmax()]
    near(float(f), .25*speed, 44100/len(after), "the tone that is heard, Hz")
    piece = round(.7*44100) + round(.08*44100)
    same(len(layers), 3*piece, "samples of three layers")
    loud = [float(np.sqrt((layers[k*piece:k*piece + round(.7*44100)]**2).mean())) for k in range(3)]
    for one in loud: near(one, loud[0], 1e-6, "loudness of the layers")
    page.evaluate("async () => { const a = shown.app; a.turn(edits.toggle(a.edit(), 'muted', 0)); await shown.settled() }")
    same(page.evaluate("Math.max(...shown.samples('after'))"), 0, "a wave of which all is muted")
    show(page, {"kind": "sound"}, state={"hear": "answer"})
    ratio = heard(page, "after")/np.array(page.evaluate("Array.from(shown.app.run.output)"))
    near(float(ratio.std()/ratio.mean()), 0, 1e-5, "the answer's samples, up to loudness")

def has_names(page) -> None:
    "No control without a name, no drawing without a description, and the state is told in words."
    show(page, state={"position": 2, "depth": 1, "shade": "attention", "count": 2})
    page.evaluate("async () => { const a = shown.app; a.turn({...a.edit(), turn: 1}); await shown.settled(); await a.write(); await shown.settled() }")
    page.get_by_role("button", name="Copy as code").click()
    settle(page)
    tools = page.context.new_cdp_session(page)
    nodes = tools.send("Accessibility.getFullAXTree")["nodes"]
    told = {"button", "slider", "textbox", "combobox", "listbox", "radio", "option", "img", "image", "group", "region"}
    kinds = [(n["role"]["value"], n.get("name", {}).get("value", "").strip()) for n in nodes if not n.get("ignored")]
    bare = [role for role, name in kinds if role in told and not name]
    if bare: raise Failure(f"without a name: {bare}")
    if sum(role == "slider" for role, _ in kinds) < 50: raise Failure("the handles are no sliders")
    values = [n.get("properties", []) for n in nodes if n["role"].get("value") == "slider"]
    if not all(any(p["name"] == "valuetext" for p in v) for v in values[:5]): raise Failure("sliders tell no values")
    page.wait_for_function("shown.root.querySelector('[role=status].hidden').textContent")
    words = page.locator("[role=status].hidden").text_content()
    for part in ("layer 1", "harmonic", "frequency", "1 edit in force"):
        if part not in words: raise Failure(f"the state in words lacks {part!r}: {words}")
    order = page.evaluate("""() => { const seen = []
        for (const e of shown.root.querySelectorAll('button, input, select, textarea, [tabindex="0"]'))
            if (e.tabIndex >= 0 && !e.disabled && e.checkVisibility()) seen.push(e.className?.baseVal ?? e.className)
        return seen }""")
    for kind in ("tokens", "handle chosen", "clock", "staff"):
        if not any(kind in str(c) for c in order): raise Failure(f"{kind} cannot be reached by Tab")

def follows_the_theme(page) -> None:
    "Light and dark as JupyterLab, Quarto or the reader say."
    show(page)
    theme = lambda: page.locator(".turning").get_attribute("data-theme")
    same(theme(), "light", "theme at first")
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("shown.root.querySelector('.turning').dataset.theme === 'dark'")
    for set_, expected in (("body.dataset.jpThemeLight = 'true'", "light"), ("body.dataset.jpThemeLight = 'false'", "dark")):
        page.evaluate(f"document.{set_}")
        page.wait_for_function(f"shown.root.querySelector('.turning').dataset.theme === '{expected}'")
    page.evaluate("delete document.body.dataset.jpThemeLight")
    page.emulate_media(color_scheme="light")
    page.wait_for_function("shown.root.querySelector('.turning').dataset.theme === 'light'")
    page.evaluate("document.body.classList.add('quarto-dark')")
    page.wait_for_function("shown.root.querySelector('.turning').dataset.theme === 'dark'")
    page.evaluate("document.body.classList.remove('quarto-dark')")
    page.wait_for_function("shown.root.querySelector('.turning').dataset.theme === 'light'")

drawn_texts = """() => {
    const pixel = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
        .getContext('2d', {willReadFrequently: true})
    const paint = colour => { pixel.fillStyle = colour; pixel.fillRect(0, 0, 1, 1) }
    const read = () => '#' + [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map(v => v.toString(16).padStart(2, '0')).join('')
    const found = new Map()
    for (const e of shown.root.querySelectorAll('.turning *')) {
        const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
        if (!own || !e.checkVisibility({visibilityProperty: true}) || e.closest('.hidden, option, :disabled')) continue
        const above = []
        for (let p = e; p && p !== shown.root; p = p.parentElement) above.unshift(getComputedStyle(p).backgroundColor)
        paint('white'); above.forEach(paint)
        const ground = read(), style = getComputedStyle(e)
        paint(e.closest('svg') ? style.fill : style.color)
        found.set([ground, read()].join(), [ground, read(), e.className.baseVal ?? e.className, e.textContent.slice(0, 20)]) }
    return [...found.values()] }"""

def can_be_read(page) -> None:
    "Text as it is drawn stands 4.5 apart from what is behind it, on every shade, in both themes."
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        show(page, state={"position": 2, "depth": 1})
        page.evaluate("async () => { const a = shown.app; a.turn({...a.edit(), turn: 3}); await shown.settled() }")
        for shade in ("surprise", "lens", "change"):
            page.evaluate("async s => { shown.app.set({shade: s}); await shown.settled(); await drawn() }", shade)
            pairs = page.evaluate(drawn_texts)
            if len(pairs) < 6: raise Failure(f"only {len(pairs)} kinds of text were found")
            for ground, ink, kind, text in pairs:
                got = contrast(ground, ink)
                if got < 4.5: raise Failure(f"{theme}, {shade}: {text!r} ({kind}), {ink} on {ground}, has contrast {got:.2f}")
    page.emulate_media(color_scheme="light")

too_wide = """() => { const box = shown.root.querySelector('.turning').getBoundingClientRect()
    return [...shown.root.querySelectorAll('.turning *')].filter(e => !e.closest('.hidden') && !e.closest('svg')
        && e.checkVisibility()).filter(e => { const r = e.getBoundingClientRect()
        return r.width && (r.right > box.right + 1 || r.left < box.left - 1) }).map(e => e.className || e.tagName) }"""

def fits_every_width(page) -> None:
    "Nothing is wider than the page at 390, 700 and 1200 px; pictures in both themes."
    show(page, {"text": opening, "layers": 6}, state={"position": 4, "depth": 3, "count": 12})
    page.evaluate("scrollTo(0, 0)")
    page.screenshot(path=shots/"start.png")
    page.evaluate("""async () => { const a = shown.app
        a.turn({...edits.setPart(a.edit(), 'amplitudes', a.s.harmonic, .3), turn: .8})
        await shown.settled(); await a.write(); await shown.settled(); await drawn() }""")
    for width in (390, 700, 1200):
        page.set_viewport_size({"width": width, "height": 900})
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)
            page.wait_for_function("t => shown.root.querySelector('.turning').dataset.theme === t", arg=theme)
            page.evaluate("scrollTo(0, 0); drawn()")
            out = page.evaluate(too_wide)
            if out: raise Failure(f"at {width} px wider than the page: {out[:6]}")
            page.screenshot(path=shots/f"{width}-{theme}.png", full_page=True)
    page.set_viewport_size({"width": 1200, "height": 900})
    page.emulate_media(color_scheme="light")
    for kind in ("sound", "series"):
        show(page, {"kind": kind, "H": 24}, state={"position": 9, "depth": 3})
        page.evaluate("async () => { const a = shown.app; a.turn({...a.edit(), turn: 1}); await shown.settled(); await drawn() }")
        page.screenshot(path=shots/f"{kind}.png", full_page=True)

def made_payload(model) -> dict:
    "A model that reads bytes, as a page gets it."
    with tempfile.TemporaryDirectory() as tmp:
        model.save_pretrained(tmp)
        weights = base64.b64encode((Path(tmp)/"model.safetensors").read_bytes()).decode()
        return dict(version=1, config=json.loads((Path(tmp)/"config.json").read_text()), tokenizer={"kind": "byte"},
                    weights=weights)

with_model = """async ([payload, text, state]) => {
    const {pageBackend} = await import('../../wave_transformer/page/page_backend.js')
    const backend = pageBackend(payload)
    await backend.read({text})
    await show(null, {state}, backend) }"""

with_payload = """async ([payload, state]) => {
    const {pageBackend} = await import('../../wave_transformer/page/page_backend.js')
    const backend = pageBackend(payload)
    await backend.read({})
    await show(null, {state}, backend) }"""

def agrees_with_pytorch(page) -> None:
    "What a pull at a handle makes of a real model's answer is what PyTorch says, and so is the code's."
    import torch
    from wave_transformer import ByteTokenizer
    model, tokenizer = page_js.made(page_js.MODELS["conv"], 256, 0), ByteTokenizer()
    page.evaluate(with_model, [made_payload(model), short, {"position": 9, "depth": 1}])
    drag(page, middle(page.locator(".handle.chosen .ring")), (-30, 40))
    page.keyboard.press("]")
    page.get_by_role("option", name="layer 2").click()
    field(page, "Turn of the whole position in radians").fill("0.7")
    page.keyboard.press("Enter")
    settle(page)
    edits = page.evaluate("""edits.edits2waves(shown.app.book.edits).map(e => ({...e, frequencies: Array.from(e.frequencies),
        amplitudes: Array.from(e.amplitudes), phases: Array.from(e.phases)}))""")
    same([e["depth"] for e in edits], [1, 2], "layers that were turned")
    got = torch.tensor(page.evaluate("Array.from({length: shown.app.run.N}, (_, n) => Array.from(shown.app.run.logProbs(n)))"))
    ids = tokenizer.encode(short)[None]
    with torch.no_grad():
        expected, _ = page_js.changed(model, ids, edits)
        plain = model({"input_ids": ids})[0].log_softmax(-1)
    expected = expected[0].log_softmax(-1)
    near(float((got - expected).abs().max()), 0, 1e-3, "log-probabilities, in the page and in PyTorch")
    if float((plain - expected).abs().max()) < .01: raise Failure("the pull changed nothing")
    words = [float(t) for t in page.locator(".gap .big").all_text_contents()]
    kl = (plain.exp()*(plain - expected)).sum(-1)
    for told, exact in zip(words, (kl[-1], kl[9])): near(told, float(exact), 2e-3, "nats apart")
    names = dict(model=model, tokenizer=tokenizer)
    exec(page.evaluate("shown.app.code()"), names)
    near(float((names["output"][0].log_softmax(-1) - expected).abs().max()), 0, 1e-5, "what the code gives")
    same(page.evaluate("shown.app.error"), None, "an error")

def waves_alone(page) -> None:
    "Waves without a model: 440 is 440, what is turned is the wave of the notebook and of the code, and decays stay."
    import torch
    from wave_transformer import Wave
    from wave_transformer.lab.explore import explore
    f = torch.tensor([[440., 1/3], [5., 880.1]])
    explorer = explore(Wave(f, torch.ones(2, 2), torch.zeros(2, 2), decays=torch.tensor([[2., 0.], [1., 1.]])))
    page.evaluate(with_payload, [explorer.payload(), {"position": 0, "harmonic": 0}])
    same(page.get_by_role("heading").all_text_contents(),
         ["Each wave is a chord of 2 sinusoids. Pull one.", "The waves", "Wave 0", "The whole wave", "Your changes", "Hear it"],
         "headings without a model")
    same(field(page, "Frequency of the harmonic").input_value(), "440", "the field of 440 Hz")
    same(page.locator(".fade").text_content(), "This harmonic fades: decay 2 / s, half as loud every 0.347 s.", "the decay")
    same(page.evaluate("shown.app.speed()"), 1, "the speed of what can be heard")
    field(page, "Amplitude of the harmonic").fill("0.3")
    page.keyboard.press("Enter")
    page.get_by_role("option").nth(1).click()
    handle = page.locator(".handle.chosen")
    handle.focus()
    for key in ("]", "]", "Shift+ArrowRight"): handle.press(key)
    field(page, "Turn of the whole position in radians").fill("0.5")
    page.keyboard.press("Enter")
    settle(page)
    explorer.state = state(page)
    seen = page.evaluate("['frequencies', 'amplitudes', 'phases'].map(k => Array.from(shown.app.run.waves[k]))")
    for k, v in zip(parts, seen): same(getattr(explorer.wave, k).flatten().tolist(), v, f"{k} in the notebook")
    same(explorer.wave.frequencies[0].tolist(), f[0].tolist(), "frequencies that were not turned")
    near(explorer.wave.amplitudes[0, 0].item(), .3, 1e-7, "the amplitude typed")
    if explorer.wave.phases[1, 0] == 0 or explorer.wave.frequencies[1].equal(f[1]): raise Failure("the keys turned nothing")
    scope: dict = {}
    exec(page.evaluate("shown.app.code()"), scope)
    for k, v in explorer.wave.parts.items(): same(scope["wave"].parts[k].tolist(), v.tolist(), f"{k} in the code")
    page.screenshot(path=shots/"waves.png", full_page=True)
    page.get_by_role("button", name="Reset all").click()
    settle(page)
    explorer.state = state(page)
    if explorer.wave is not explorer.first: raise Failure("after a reset the wave is another")
    page.evaluate(with_payload, [explore(Wave(*torch.tensor([[[5.], [1.], [0.]]])[0])).payload(), {}])
    same(page.get_by_role("heading").all_text_contents()[:2], ["A wave is a chord of 1 sinusoid. Pull one.", "The wave"], "one wave")
    same(page.evaluate("shown.app.speed()"), 64, "how much faster 5 Hz are played")
    if "64 times faster" not in page.locator(".hear-panel").text_content(): raise Failure("the factor is not told")

def chooses_elements(page) -> None:
    "Of a batch another element is read, and what is turned belongs to it; a text alone has no elements."
    texts = ["one two three", "four five six", "seven eight nine"]
    show(page, {"batch": texts, "layers": 2}, state={"position": 1, "depth": 1})
    choice = page.get_by_label("element of the batch")
    same(choice.locator("option").all_text_contents(), ["1 of 3", "2 of 3", "3 of 3"], "elements to choose from")
    page.locator(".handle.chosen").press("]")
    choice.select_option("2")
    settle(page)
    told = state(page)
    same((told["text"], told["element"], told["position"], told["edits"]), (texts[2], 2, 1, []), "the third element")
    same(choice.input_value(), "2", "what is chosen")
    field(page, "Type another text").fill("all alone")
    page.keyboard.press("Enter")
    settle(page)
    same((choice.is_visible(), state(page).get("element")), (False, None), "a choice of elements for one text")

def tone_file(path: Path, hertz: float, seconds: float, rate: int = 44100) -> Path:
    "A WAV file of two channels: a tone, and silence."
    import struct, wave
    samples = (round(12000*math.sin(2*math.pi*hertz*i/rate)) for i in range(round(seconds*rate)))
    with wave.open(str(path), "wb") as w:
        w.setnchannels(2), w.setsampwidth(2), w.setframerate(rate)
        w.writeframes(b"".join(struct.pack("<hh", v, 0) for v in samples))
    return path

loudest = """() => { const { waves, N } = shown.app.run, H = shown.app.H, at = (N >> 1)*H
    const A = waves.amplitudes.slice(at, at + H)
    return [waves.frequencies[at + A.indexOf(Math.max(...A))], N, shown.app.run.output.length] }"""
dropped = """async ([bytes, name]) => { const data = new DataTransfer()
    data.items.add(new File([new Uint8Array(bytes)], name)); const to = shown.root.querySelector('.text-panel')
    for (const kind of ['dragover', 'drop']) to.dispatchEvent(new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true})) }"""

def hears_recordings(page) -> None:
    "A file that is chosen or dropped takes the place of the sound, in the page alone; what cannot be heard is refused."
    from wave_transformer import pretrained
    from wave_transformer.benchmarks.examples import spoken
    from wave_transformer.lab.explore_model import explore_model
    explorer = explore_model(pretrained("sound"), {"audio": spoken()[None, :4000]}, causal=False, name="a voice")
    page.evaluate(with_payload, [explorer.payload(weights=True), {"position": 20, "depth": 2}])
    first = page.evaluate(loudest)
    same(first[1:], [50, 4000], "positions and samples of the first sound")
    edited = "shown.app.book.edits.length"
    drag(page, middle(page.locator(".handle.chosen .ring")), (0, 40))
    apart = page.evaluate("Math.max(...shown.app.run.output.map((v, i) => Math.abs(v - shown.app.plain.output[i])))")
    if not apart > 1e-4: raise Failure("a harmonic that was pulled changes nothing of the sound")
    row, status = page.locator(".record"), page.locator(".record [role=status]")
    def wait(text): page.wait_for_function("t => shown.root.querySelector('.record').textContent.includes(t)", arg=text)
    with tempfile.TemporaryDirectory() as tmp:
        def choose(name, *about):
            path = Path(tmp)/name
            if about: tone_file(path, *about)
            else: path.write_text("no sound at all")
            row.locator("input").set_input_files(path)
        choose("600.wav", 600, 1.5)
        wait("“600.wav”, 1.5 s")
        settle(page)
        hertz, N, samples = page.evaluate(loudest)
        near(hertz, 600, 2, "the loudest partial of a tone of 600 Hz")
        same((N, samples, page.evaluate(edited)), (150, 12000, 0), "positions, samples and edits of the recording")
        if 'load_audio("600.wav", 8000)' not in page.evaluate("shown.app.code()"): raise Failure("the code does not name the file")
        page.screenshot(path=shots/"recording.png", full_page=True)
        choose("words.txt")
        wait("“words.txt” cannot be decoded here")
        choose("click.wav", 600, .01)
        wait("“click.wav” lasts 0.01 s, and the model hears 0.032 s at a time")
        same(page.evaluate("shown.app.run.recording"), "600.wav", "what is heard after files that are none")
        page.evaluate(dropped, [list(tone_file(Path(tmp)/"long.wav", 900, 4).read_bytes()), "long.wav"])
        wait("the first 3 s of 4 s")
        settle(page)
        near(page.evaluate(loudest)[0], 900, 3, "the loudest partial of what was dropped")
    page.get_by_role("button", name="The first sound").click()
    page.wait_for_function("!shown.app.run.recording && !shown.app.reading")
    settle(page)
    same(page.evaluate(loudest), first, "the first sound again")

def keeps_edits_of_elements(page) -> None:
    "What was turned in one element of a batch is there when it is chosen again, and in the state."
    texts = ["one two three", "four five six"]
    show(page, {"batch": texts, "layers": 2}, state={"position": 1, "depth": 1})
    choice = page.get_by_label("element of the batch")
    page.locator(".handle.chosen").press("]")
    settle(page)
    edits = sent(page)
    choice.select_option("1")
    page.wait_for_function("!shown.app.reading")
    settle(page)
    same((state(page)["edits"], [o["element"] for o in state(page)["others"]]), ([], [0]), "edits of the second element")
    if "Kept of other elements of the batch: 1 (1)" not in page.locator(".edits-panel").text_content():
        raise Failure("it is not said that the changes are kept")
    kept = state(page)
    choice.select_option("0")
    page.wait_for_function("!shown.app.reading")
    settle(page)
    same(sent(page), edits, "edits of the first element, chosen again")
    show(page, {"batch": texts, "layers": 2}, state=kept)
    same(page.evaluate("shown.app.shelf.get(0).edits.length"), 1, "edits of others after opening it again")

tried = (displays_and_reads_back, turns_by_keyboard, turns_by_mouse, latest_wins, answers_in_nats, chooses_tokens,
         types_and_writes, patches_and_morphs, keeps_its_state, looks_at_stored_runs, sounds, has_names,
         agrees_with_pytorch, chooses_elements, keeps_edits_of_elements, hears_recordings, waves_alone, follows_the_theme, can_be_read, fits_every_width)

# ---- what needs no browser

def luminance(colour: str) -> float:
    "Relative luminance of #rrggbb, as WCAG 2 defines it."
    channels = [int(colour[i:i + 2], 16)/255 for i in (1, 3, 5)]
    r, g, b = (c/12.92 if c <= .04045 else ((c + .055)/1.055)**2.4 for c in channels)
    return .2126*r + .7152*g + .0722*b

def contrast(a: str, b: str) -> float:
    "How far two colours stand apart: 1 to 21."
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + .05)/(low + .05)

def palettes(css: str) -> dict[str, dict[str, str]]:
    "The named colours of both themes."
    blocks = re.findall(r"\.turning(\[data-theme=\"dark\"\])? \{(.*?)\n\}", css, re.S)[:2]
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", text)) for _, text in blocks]
    return {"light": found[0], "dark": {**found[0], **found[1]}}

on_grounds = {"text": (4.5, ("ink", "soft", "accent", "error"), ("page", "panel", "field")),
              "text on shades": (4.5, ("ink",), ("shade", "shade-more", "band", "accent-soft")),
              "text on the accent": (4.5, ("on-accent",), ("accent",)),
              "lines": (3., ("line", "accent"), ("page", "panel", "field"))}

def colours(folder: Path) -> None:
    "Contrast of text is at least 4.5, of lines at least 3, in both themes; colours have names."
    css = (folder/"wave_transformer"/"page"/"style.css").read_text()
    for theme, named in palettes(css).items():
        for what, (least, fronts, grounds) in on_grounds.items():
            for front, ground in ((f, g) for f in fronts for g in grounds):
                got = contrast(named[front], named[ground])
                if got < least: raise Failure(f"{theme}: {what} {front} on {ground} has contrast {got:.2f}, not {least}")
    rest = css.split("\n}", 2)[2].split("\n}", 1)[1]
    if loose := re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", rest): raise Failure(f"colours without a name: {loose}")
    if "://" in css or "@import" in css or "url(" in css: raise Failure("the style sheet asks for something outside")

def names_apart(folder: Path) -> None:
    "No two modules have a top-level name in common, so that they can be joined into one."
    where: dict[str, str] = {}
    for path in sorted((folder/"wave_transformer"/"page").glob("*.js")):
        for name in re.findall(r"^(?:export )?(?:async )?(?:function|class|const|let) (\w+)", path.read_text(), re.M):
            if name in where: raise Failure(f"{name} stands in {where[name]} and in {path.name}")
            where[name] = path.name

# ---- the check

def check() -> None:
    "A person chooses, turns, types, listens and reads, by mouse and by keyboard."
    here = Path.cwd()
    colours(here)
    names_apart(here)
    if not browser.chromium(): raise Skip(browser.remedy)
    shutil.rmtree(shots, ignore_errors=True)
    shots.mkdir(parents=True)
    from playwright.sync_api import Error
    found = []
    with opened(here) as (page, wrong):
        for one in tried:
            try: one(page)
            except (Failure, Error) as e:
                found.append(f"{one.__name__}: {e}")
                page.screenshot(path=shots/f"failed-{one.__name__}.png", full_page=True)
    if found or wrong: raise Failure("\n".join([*found, *wrong]) + f"\nPictures are in {shots.relative_to(tree.root)}/")

# ---- from hand to picture

pulls = """async count => { const a = shown.app
    for (let k = 0; k < count; k++) {
        a.turn(edits.setPart(a.edit(), 'phases', 1, k/7), 'drag')
        await a.changes.idle; await drawn() }
    await shown.settled()
    return shown.timings.splice(0) }"""

def own_time(page):
    "A function that says how many seconds the page itself has computed."
    tools = page.context.new_cdp_session(page)
    tools.send("Performance.enable", {"timeDomain": "threadTicks"})
    return lambda: next(m["value"] for m in tools.send("Performance.getMetrics")["metrics"] if m["name"] == "TaskDuration")

def speed(count: int = 100, times: int = 40) -> dict[str, float]:
    """Milliseconds from hand to picture with a model of the packaged size in the page: median and 95th
    percentile by the clock, and the page's own computing, which others on the machine do not lengthen."""
    import numpy as np
    size = dict(num_harmonics=48, transformer_num_layers=6, transformer_num_heads=6, transformer_heads_kv=6, d_ff=432,
                mixer="conv", feedforward="singlu", positions="rotary", representation="quadrature", qk_norm=True)
    with opened(Path.cwd()) as (page, wrong):
        state = {"position": count//2, "depth": 3, "harmonic": 1}
        page.evaluate(with_model, [made_payload(page_js.made(size, 256, 0)), (opening*20)[:count], state])
        page.evaluate(pulls, 5)
        used = own_time(page)
        before = used()
        took = page.evaluate(pulls, times)
        own = 1000*(used() - before)/times
        if wrong: raise Failure("\n".join(wrong))
    return dict(moves=len(took), median=float(np.median(took)), high=float(np.percentile(took, 95)), own=own)

def kernel(count: int = 100, times: int = 40) -> dict[str, float]:
    """Milliseconds in which the kernel answers a change of the packaged text model, message to message: median and
    95th percentile by the clock, its own computing, and kilobytes of an answer."""
    import numpy as np, time
    from wave_transformer import pretrained
    from wave_transformer.lab.session import TurnSession
    model, tokenizer = pretrained("text", tokenizer=True)
    session = TurnSession(model, tokenizer.decode(tokenizer.encode(opening*20)[:count].tolist()), tokenizer)
    waves, took, own = session.run()["waves"], [], 0.
    def asked(k):
        wave = {part: waves[part][3, count//2].copy() for part in parts}
        wave["phases"][1] = k/7
        return [np.asarray(wave[part], "f4").tobytes() for part in parts]
    for k in range(times + 5):
        before, begin = time.perf_counter(), time.process_time()
        _, buffers = session.answer(dict(id=k, do="change", edits=[dict(depth=3, position=count//2)]), asked(k))
        if k < 5: continue
        took.append(1000*(time.perf_counter() - before))
        own += 1000*(time.process_time() - begin)/times
    return dict(moves=len(took), median=float(np.median(took)), high=float(np.percentile(took, 95)), own=own,
                size=sum(map(len, buffers))/1000)

def main() -> None:
    "What the command line asks for."
    if sys.argv[1:2] == ["kernel"]:
        found = kernel(*map(int, sys.argv[2:]))
        return print("{moves} changes: {median:.0f} ms in the median, 95 %: {high:.0f} ms; {own:.0f} ms of computing, "
                     "{size:.0f} kB an answer".format(**found))
    if sys.argv[1:2] != ["speed"]: return check()
    found = speed(*map(int, sys.argv[2:]))
    print("{moves} moves: {median:.0f} ms from hand to picture in the median, 95 %: {high:.0f} ms; "
          "{own:.0f} ms of the page's own computing".format(**found))

if __name__ == "__main__":
    try: main()
    except (Failure, Skip) as e: sys.exit(str(e))
