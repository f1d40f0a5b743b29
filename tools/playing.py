"""The explorer of a process as a person uses it, in an installed Chromium or Chrome, by value.

    python -m tools.playing            the check
    python -m tools.playing speed [N]  milliseconds from hand to picture, with N readings (500) and 54 waves

Pictures in both themes, at 390 and 1200 px, go to .test-artefacts/playing.
"""
import json, re, shutil, sys
from pathlib import Path
from tools import browser, page_js, tree
from tools.runner import Failure, Skip
from tools.turning import contrast, drag, drawn_texts, field, middle, near, opened, own_time, same, too_wide

shots = tree.root/".test-artefacts"/"playing"
mounted = """async ([payload, state]) => {
    const {mount} = await import('../../wave_transformer/page/main.js')
    const style = await (await fetch('../../wave_transformer/page/style.css')).text()
    const el = document.createElement('div')
    document.body.replaceChildren(el)
    window.states = []
    const {view} = await mount(el, {style, ...payload, state}, {onState: s => states.push(s)})
    window.shown = view
    await drawn() }"""
readings = "shown.app.readings.map(r => [r.id, r.time, r.channel, r.value, r.error])"
curve = "(({mean, low, high}) => ({mean: [...mean], low: [...low], high: [...high]}))(shown.app.now())"

def show(page, payload: dict, state: dict|None = None) -> None:
    "The view on a process."
    page.evaluate(mounted, [payload, state or {}])

def settle(page) -> None:
    "Until all is drawn."
    page.evaluate("drawn()")

def point(page, n: int): return page.get_by_role("slider", name=f"reading {n} of ", exact=False)

def by_python(explorer, code: str) -> dict[str, list[float]]:
    "What the code says of the channel that is shown."
    scope = dict(process=explorer.first)
    exec(code, scope)
    name, column = explorer.first.names_[0], explorer.first.columns_["value"]
    def own(x): return list(x[name] if isinstance(x, dict) else x[column][::len(explorer.first.names_)])
    return {k: own(scope[k]) for k in ("mean", "low", "high")}

def agree(page, explorer, what: str) -> None:
    "The curve is that of the code, and that of the explorer's record and process in Python."
    import numpy as np
    drawn, scale = page.evaluate(curve), explorer.first.scale_[0]
    told = by_python(explorer, page.evaluate("shown.app.code()"))
    explorer.state = json.loads(json.dumps(page.evaluate("shown.state()")))
    times = explorer._labels(page.evaluate("shown.app.times()"))
    own = explorer.process.predict(times, explorer.data, explorer.coverage, errors=explorer.errors)
    def of(x): return x[explorer.first.names_[0]] if hasattr(x, "keys") else np.ravel(x)
    for k, v in drawn.items():
        near(max(abs(np.array(v) - told[k]))/scale, 0, 1e-6, f"{what}: {k} of the code")
        if explorer.first.columns_["value"] is None:
            near(max(abs(np.array(v) - np.asarray(of(getattr(own, k)))))/scale, 0, 1e-6, f"{what}: {k} in Python")
    explorer.state = {}

# ---- what is tried

def is_shown_as_it_is(page, made) -> None:
    "What is shown is what Python says, and showing it, entering and leaving fields, changes nothing."
    for name, explorer in made.items():
        show(page, explorer.payload())
        before = page.evaluate(readings)
        agree(page, explorer, name)
        for label in ("Time of the reading", "Value of the reading", "Power of the noise"):
            for key in ("Tab", "Enter", "Escape"): field(page, label).press(key)
        settle(page)
        same((page.evaluate(readings), page.evaluate("shown.app.changed")), (before, False), f"{name}, only looked at")

def pulls_by_mouse(page, made) -> None:
    "A point follows the mouse, up and down exactly, in time too; a click adds one; Undo and Reset bring all back."
    explorer = made["one"]
    show(page, explorer.payload())
    before, plain = page.evaluate(readings), page.evaluate(curve)
    ring = point(page, 12).locator(".ring")
    drag(page, middle(ring), (0, -60))
    settle(page)
    moved = [(a, b) for a, b in zip(before, page.evaluate(readings)) if a != b]
    same(len(moved), 1, "readings that moved")
    same([moved[0][0][i] == moved[0][1][i] for i in (0, 1, 3)], [True, True, False], "what of it stayed")
    if not moved[0][1][3] > moved[0][0][3]: raise Failure("the value did not follow the mouse")
    agree(page, explorer, "pulled up")
    drag(page, middle(point(page, 12).locator(".ring")), (25, 0))
    settle(page)
    if not page.evaluate(readings)[moved[0][0][0]][1] > moved[0][0][1]: raise Failure("the time did not follow the mouse")
    agree(page, explorer, "pulled aside")
    box = page.locator(".process").bounding_box()
    page.mouse.click(box["x"] + box["width"] - 40, box["y"] + 60)
    settle(page)
    same(len(page.evaluate(readings)), len(before) + 1, "readings after a click")
    agree(page, explorer, "one added")
    page.keyboard.press("Delete")
    settle(page)
    same(len(page.evaluate(readings)), len(before), "readings after Delete")
    page.get_by_role("button", name="Take away").click()
    settle(page)
    agree(page, explorer, "one taken away")
    same(page.locator(".edits li").count(), 2, "changes in the list")
    for _ in range(5): page.get_by_role("button", name="Undo").click()
    settle(page)
    same((page.evaluate(readings), page.evaluate(curve)), (before, plain), "after undoing all")
    same(page.get_by_role("button", name="Undo").is_disabled(), True, "is Undo off at the end")

def pulls_by_key(page, made) -> None:
    "Keys choose, move, take away and add; fields take numbers and dates; nonsense is refused."
    explorer = made["two"]
    show(page, explorer.payload())
    first = page.evaluate("shown.app.own")
    point(page, 5).focus()
    for key in ("ArrowRight", "ArrowUp", "Shift+ArrowRight"): page.keyboard.press(key)
    settle(page)
    own = page.evaluate("shown.app.own")
    was = next(r for r in page.evaluate("shown.app.backend.readings") if r["id"] == own["id"])
    if not (own["value"] > was["value"] and own["time"] > was["time"]): raise Failure(f"keys moved {was} to {own}")
    same(page.evaluate("shown.root.activeElement.getAttribute('aria-label')").split(" of ")[0], "reading 6", "where the focus is")
    agree(page, explorer, "moved by keys")
    field(page, "Value of the reading").fill("0.125")
    page.keyboard.press("Enter")
    field(page, "Time of the reading").fill("2024-03-31 12:30")
    page.keyboard.press("Enter")
    settle(page)
    zone = explorer.first.clock_.origin.tz
    import pandas as pd
    hours = (pd.Timestamp("2024-03-31 12:30", tz=zone) - explorer.first.clock_.origin)/pd.Timedelta("1h")
    own = page.evaluate("shown.app.own")
    same((own["value"], own["time"]), (.125, hours), "what was typed, a summer time later")
    field(page, "Time of the reading").fill("soon")
    page.keyboard.press("Enter")
    same(field(page, "Time of the reading").input_value(), "2024-03-31 12:30", "the field after nonsense")
    agree(page, explorer, "typed")
    count = len(page.evaluate(readings))
    page.get_by_role("button", name="Add one").click()
    settle(page)
    same(len(page.evaluate(readings)), count + 1, "readings after Add one")
    page.get_by_role("button", name="Reset all").click()
    settle(page)
    same((page.evaluate("shown.app.changed"), first["id"] in [r[0] for r in page.evaluate(readings)]), (False, True), "after Reset")
    page.get_by_label("Channel").select_option("1")
    settle(page)
    same(page.locator(".process .handle").count(), sum(r[2] == 1 for r in page.evaluate(readings)), "points of the other channel")

def mixes_waves(page, made) -> None:
    "A muted wave is no longer believed in, and code, Python and the page agree; powers and noise too."
    explorer = made["heard"]
    show(page, explorer.payload())
    page.get_by_role("button", name="Mute the wave").first.click()
    settle(page)
    same(page.evaluate("shown.app.mix.muted.length"), 1, "waves that are muted")
    agree(page, explorer, "one muted")
    page.get_by_role("button", name="Only the wave").nth(1).click()
    settle(page)
    agree(page, explorer, "one alone")
    page.get_by_role("button", name="Only the wave").nth(1).click()
    level = page.get_by_label("Power of the wave", exact=False).nth(2)
    level.focus()
    for _ in range(9): level.press("ArrowRight")
    field(page, "Power of the noise").fill("4")
    page.keyboard.press("Enter")
    settle(page)
    mix = page.evaluate("shown.app.mix")
    same((len(mix["factors"]), mix["noise"]), (1, 4), "powers that were changed")
    agree(page, explorer, "weighed anew")
    page.get_by_role("button", name=re.compile(r"^All \d")).click()
    settle(page)
    same(page.locator(".wave-list li").count(), len(explorer.first.parts_[0].prior.decays), "waves in the list")

def keeps_its_state(page, made) -> None:
    "From the state, which is told, comes the same view; the last reading stays."
    explorer = made["apart"]
    show(page, explorer.payload())
    drag(page, middle(point(page, 4).locator(".ring")), (20, -40))
    page.get_by_role("button", name="Mute the wave").first.click()
    page.wait_for_function("states.length")
    page.wait_for_function("JSON.stringify(states.at(-1)) === JSON.stringify(shown.state())")
    kept, seen = page.evaluate("shown.state()"), page.evaluate(curve)
    show(page, explorer.payload(), kept)
    same((page.evaluate("shown.state()"), page.evaluate(curve)), (kept, seen), "the view after opening it again")
    few = made["one"].payload()
    for k in ("times", "channels", "values"): few["process"]["readings"][k] = few["process"]["readings"][k][:1]
    show(page, few)
    page.get_by_role("button", name="Take away").click()
    settle(page)
    same(len(page.evaluate(readings)), 1, "readings after the last was to go")
    if "stays" not in page.locator("[role=alert]").text_content(): raise Failure("it is not said why the last reading stays")

def is_touched(page, made) -> None:
    "A finger pulls a point, and a swipe beside the points is left to the page."
    show(page, made["one"].payload())
    touch = """([x, y, dx, dy]) => { const svg = shown.root.querySelector('.process')
        const at = (type, x, y) => svg.dispatchEvent(new PointerEvent(type,
            {pointerId: 7, pointerType: 'touch', isPrimary: true, bubbles: true, clientX: x, clientY: y}))
        at('pointerdown', x, y); for (let k = 1; k <= 4; k++) at('pointermove', x + dx*k/4, y + dy*k/4)
        at('pointerup', x + dx, y + dy) }"""
    x, y = middle(point(page, 9).locator(".ring"))
    before = page.evaluate(readings)
    page.evaluate(touch, [x + 12, y + 10, 0, -50])
    settle(page)
    same(sum(a != b for a, b in zip(before, page.evaluate(readings))), 1, "readings that a finger has moved")
    actions = page.evaluate("""['.process', '.process .catch'].map(s => getComputedStyle(shown.root.querySelector(s)).touchAction)""")
    same(actions, ["pan-y", "none"], "what a finger may do beside a point, and on it")

def has_names(page, made) -> None:
    "No control without a name; the state is told in words."
    show(page, made["heard"].payload())
    drag(page, middle(point(page, 4).locator(".ring")), (0, -40))
    page.get_by_role("button", name="Copy as code").click()
    settle(page)
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    told = {"button", "slider", "textbox", "combobox", "img", "image", "group", "region"}
    kinds = [(n["role"]["value"], n.get("name", {}).get("value", "").strip()) for n in nodes if not n.get("ignored")]
    if bare := [role for role, name in kinds if role in told and not name]: raise Failure(f"without a name: {bare}")
    page.wait_for_function("shown.root.querySelector('[role=status].hidden').textContent.includes('1 moved')")
    alt = page.locator(".process").get_attribute("aria-label")
    if "1 moved" not in alt or "90 %" not in alt: raise Failure(f"the drawing's words do not tell the state: {alt}")

def fits_and_can_be_read(page, made) -> None:
    "Nothing is wider than the page; text stands 4.5 apart from what is behind it; pictures in both themes."
    for width in (390, 700, 1200):
        for theme in ("light", "dark"):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=theme)
            for name in ("heard", "two"):
                show(page, made[name].payload())
                drag(page, middle(point(page, 6).locator(".ring")), (0, -30))
                page.get_by_role("button", name="Mute the wave").first.click()
                settle(page)
                if out := page.evaluate(too_wide): raise Failure(f"at {width} px wider than the page: {out[:6]}")
                for ground, ink, kind, text in page.evaluate(drawn_texts):
                    got = contrast(ground, ink)
                    if got < 4.5: raise Failure(f"{theme}: {text!r} ({kind}), {ink} on {ground}, has contrast {got:.2f}")
                page.evaluate("scrollTo(0, 0); drawn()")
                page.screenshot(path=shots/f"{name}-{width}-{theme}.png", full_page=True)
    page.set_viewport_size({"width": 1200, "height": 900})
    page.emulate_media(color_scheme="light")

tried = (is_shown_as_it_is, pulls_by_mouse, pulls_by_key, mixes_waves, keeps_its_state, is_touched, has_names, fits_and_can_be_read)

def check() -> None:
    "A person pulls, adds and takes away readings, and mixes the waves; what is drawn is what Python says."
    here = Path.cwd()
    if not browser.chromium(): raise Skip(browser.remedy)
    shutil.rmtree(shots, ignore_errors=True)
    shots.mkdir(parents=True)
    from playwright.sync_api import Error
    found, made = [], page_js.processes()
    with opened(here) as (page, wrong):
        for one in tried:
            try: one(page, made)
            except (Failure, Error) as e:
                found.append(f"{one.__name__}: {e}")
                page.screenshot(path=shots/f"failed-{one.__name__}.png", full_page=True)
    if found or wrong: raise Failure("\n".join([*found, *wrong]) + f"\nPictures are in {shots.relative_to(tree.root)}/")

# ---- from hand to picture

pulls = """async ([count, what]) => { const a = shown.app, r = a.shown[Math.floor(a.shown.length/2)]
    shown.timings.splice(0)
    for (let k = 0; k < count; k++) {
        if (what === 'value') a.move(r.id, {value: r.value + k/100}, 'pull')
        if (what === 'time') a.move(r.id, {time: r.time + k/100}, 'pull')
        if (what === 'power') a.blend({factors: {0: 1 + k/10}}, 'power')
        await drawn() }
    return shown.timings.splice(0) }"""

def speed(count: int = 500, times: int = 30) -> dict[str, tuple[float, float, float]]:
    """Milliseconds from hand to picture, median and 95th percentile by the clock, and the page's own computing,
    which others on the machine do not lengthen: a value pulled, a time, a wave's power."""
    import numpy as np
    from wave_transformer import WaveProcess
    from wave_transformer.lab.explore_process import explore_process
    t = np.sort(np.random.default_rng(0).uniform(0, 240, 40))
    process = WaveProcess(learn="listening").fit((t, page_js.tide(t)))
    more = np.sort(np.random.default_rng(1).uniform(0, 240, count))
    found = {}
    with opened(Path.cwd()) as (page, wrong):
        show(page, explore_process(process, (more, page_js.tide(more))).payload())
        used = own_time(page)
        for what in ("value", "time", "power"):
            page.evaluate(pulls, [5, what])
            before = used()
            took = page.evaluate(pulls, [times, what])
            found[what] = *np.percentile(took, (50, 95)).tolist(), 1000*(used() - before)/times
        if wrong: raise Failure("\n".join(wrong))
    return found

def main() -> None:
    "What the command line asks for."
    if sys.argv[1:2] != ["speed"]: return check()
    for what, (middle, high, own) in speed(*map(int, sys.argv[2:])).items():
        print(f"{what}: {middle:.0f} ms from hand to picture in the median, 95 %: {high:.0f} ms; {own:.0f} ms of the page's own")

if __name__ == "__main__":
    try: main()
    except (Failure, Skip) as e: sys.exit(str(e))
