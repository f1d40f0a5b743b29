"""JupyterLab as a person uses it: started for real, and driven in an installed Chromium or Chrome.

    python -m tools.browser        which browser the check takes

`index`, where there is one the first page of the lab, and the explorers are opened, restarted and run from
top to bottom, looked at in the light and the dark theme, and a harmonic of each explorer is turned with the
keyboard. Pictures of all that go to .test-artefacts/lab.
Nothing waits for a time to pass: every wait is for a condition, and nothing is tried twice.
"""
import contextlib, json, os, secrets, shutil, signal, subprocess, sys, threading, time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tools import tree
from tools.runner import Failure, Skip

shots = tree.root/".test-artefacts"/"lab"
names = "chromium chromium-browser google-chrome google-chrome-stable chrome".split()
places = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium"]
flags = ["--disable-" + what for what in "gpu quic background-networking component-update sync".split()]
remedy = ("No Chromium or Chrome was found; install one (Debian: apt install chromium) "
          "or name it: CHROMIUM=/path/to/it make test")
patience = 180 # seconds until a condition counts as missed

def chromium() -> str | None:
    "The browser to take: the one that the variable CHROMIUM names, or the first that is found."
    found = filter(None, map(shutil.which, [*names, *places]))
    return os.environ.get("CHROMIUM") or next(found, None)

def to_open(top: Path) -> list[str]:
    "The notebooks that are tried: the first ones, and the explorers."
    books = list(tree.notebooks(top))
    explorers = [n for n in books if n.startswith("lab/") and "_explore" in n]
    if not explorers: raise Failure("nbs/lab has no notebook with _explore in its name")
    return ["index.ipynb", *(n for n in books if n == "lab/00_start.ipynb"), *explorers]

def until(met: Callable, what: str):
    "What `met` returns as soon as that is something."
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := met(): return found
        time.sleep(.05)
    raise Failure(f"{what}: waited for {patience} s")

# ---- the server, and the world outside

@contextlib.contextmanager
def outside() -> Iterator[tuple[str, list[str]]]:
    "A proxy that lets nothing through: its address, and a list of what has been asked of it."
    asked = []
    class Refuse(BaseHTTPRequestHandler):
        def refuse(self): asked.append(f"{self.command} {self.path}"); self.send_error(403)
        do_GET = do_HEAD = do_POST = do_CONNECT = refuse
        def log_message(self, *_): pass
    server = ThreadingHTTPServer(("127.0.0.1", 0), Refuse)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try: yield f"http://127.0.0.1:{server.server_port}", asked
    finally: server.shutdown(); server.server_close()

def environment(home: Path, proxy: str) -> dict[str, str]:
    "The variables of a server with its settings and records in `home`, and the world behind `proxy`."
    own = {"JUPYTER_CONFIG_DIR": "config", "JUPYTER_DATA_DIR": "data",
           "JUPYTER_RUNTIME_DIR": "runtime", "IPYTHONDIR": "ipython",
           "JUPYTERLAB_SETTINGS_DIR": "settings", "JUPYTERLAB_WORKSPACES_DIR": "workspaces"}
    proxies = {name: proxy for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY")}
    near = dict.fromkeys(("no_proxy", "NO_PROXY"), "127.0.0.1,localhost")
    folders = {k: str(home/v) for k, v in own.items()}
    return {**os.environ, **folders, **proxies, **near, "JUPYTER_TOKEN": secrets.token_hex(16)}

@contextlib.contextmanager
def served(folder: Path, home: Path, proxy: str) -> Iterator[tuple[str, str]]:
    "JupyterLab with `folder` as its top, on a free port: address and token. Nothing of it stays."
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root",
               "--ServerApp.ip=127.0.0.1", "--ServerApp.port=0", f"--ServerApp.root_dir={folder}",
               "--LabApp.expose_app_in_browser=True", "--LabApp.news_url=None",
               "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
               "--LabApp.extension_manager=readonly"]
    env = environment(home, proxy)
    without_debugger(home/"config"/"labconfig")
    with open(home/"server.log", "wb") as log:
        server = subprocess.Popen(command, env=env, cwd=folder, stdin=subprocess.DEVNULL,
                                  stdout=log, stderr=log, start_new_session=True)
    try:
        url = until(lambda: address(server, home), "JupyterLab has not started")
        yield url, env["JUPYTER_TOKEN"]
    finally: end(server)

def without_debugger(folder: Path) -> None:
    "Leaves JupyterLab's debugger out: a restart makes it complain, while it starts with a notebook."
    folder.mkdir(parents=True)
    config = {"disabledExtensions": {"@jupyterlab/debugger-extension": True}}
    (folder/"page_config.json").write_text(json.dumps(config))

def address(server, home: Path) -> str:
    "Where a server listens, once it does."
    if server.poll() is not None:
        raise Failure("JupyterLab has ended\n" + (home/"server.log").read_text(errors="replace"))
    for record in (home/"runtime").glob("jpserver-*.json"):
        with contextlib.suppress(ValueError): # half-written ones come again
            return json.loads(record.read_text())["url"]
    return ""

def end(server) -> None:
    "Ends a server, which ends its kernels; by force if it does not."
    server.terminate()
    try: server.wait(15)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()

# ---- the page

opened = "async path => { const p = await jupyterapp.commands.execute('docmanager:open', {path}); await p.context.ready; " \
         "await p.sessionContext.ready; await p.sessionContext.session.kernel.info; jupyterapp.shell.activateById(p.id); window.panel = p; " \
         "window.widgets = await p.content.rendermime.createRenderer('application/vnd.jupyter.widget-view+json')._manager.promise }"
# JupyterLab (4.6) complains of answers that never come when a kernel is restarted or ended before it has given them. A notebook
# just opened asks which widgets there are.
answered = "() => ![...panel.sessionContext.session.kernel._futures.values()].some(f => !(f._status & 4))" # 4: done
asked_widgets = "() => widgets.restoredStatus"
# The kernel's messages tell of errors that no cell shows: those of a widget's callback. What it logs about itself is left out.
restart = """() => {
    window.heard = []; window.ran = false
    panel.sessionContext.iopubMessage.connect((_, m) => {
        const said = m.header.msg_type === 'stream' && m.content.name === 'stderr' ? m.content.text : ''
        if (m.header.msg_type === 'error') heard.push(m.content.ename + ': ' + m.content.evalue)
        if (said.includes('Traceback') || said && m.parent_header.msg_type === 'execute_request') heard.push(said) })
    jupyterapp.commands.execute('notebook:restart-run-all').then(() => ran = true) }"""
not_run = "() => [...panel.content.model.cells].map((c, i) => [i + 1, c]).filter(([_, c]) => c.type === 'code' && " \
          "c.sharedModel.getSource().trim() && !c.executionCount).map(([i, _]) => i)"
first_with = "kind => panel.content.widgets.findIndex(c => c.model.type === 'code' && c.model.outputs.toJSON().some(o => o.data?.[kind]))"
show_cell = "async i => { panel.content.activeCellIndex = i; await panel.content.scrollToItem(i, 'start'); " \
            "panel.content.widgets[i].node.querySelector('.jp-Cell-outputWrapper').scrollIntoView({block: 'center'}) }"
close = "async () => { await panel.sessionContext.shutdown(); panel.dispose() }"
themed = "async theme => { await jupyterapp.commands.execute('apputils:change-theme', {theme}) }"
unveiled = "light => document.body.dataset.jpThemeLight === light && !document.getElementById('jupyterlab-splash')" # a theme comes with a veil, which takes a moment to go

@contextlib.contextmanager
def browsing(url: str, token: str, proxy: str) -> Iterator[tuple]:
    """A page with JupyterLab ready in it, and a list of what is wrong in there. What browsers ask for
    themselves does not get through `proxy`."""
    from playwright.sync_api import sync_playwright
    wrong = []
    behind = {"server": proxy, "bypass": "127.0.0.1"}
    with (sync_playwright() as p,
          p.chromium.launch(executable_path=chromium(), args=flags, proxy=behind) as browser):
        page = browser.new_page(viewport={"width": 1280, "height": 1000})
        page.set_default_timeout(1000*patience)
        def said(m):
            if m.type == "error": wrong.append(f"console: {m.text} ({m.location.get('url')})")
        def fetched(what, allowed):
            if not what.url.startswith(allowed): wrong.append(f"fetched from outside: {what.url}")
        page.on("console", said)
        page.on("pageerror", lambda e: wrong.append(f"script: {e}"))
        page.context.on("request", lambda r: fetched(r, (url, "data:", "blob:")))
        page.on("websocket", lambda w: fetched(w, url.replace("http", "ws", 1)))
        page.goto(f"{url}lab?token={token}")
        page.wait_for_function("window.jupyterapp?.restored.then(() => true)")
        yield page, wrong

def shoot(page, notebook: str, what: str) -> None:
    "Keeps a picture of the page."
    shots.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=shots/f"{Path(notebook).stem}-{what}.png")

def run_all(page, notebook: str) -> None:
    "Opens a notebook, and does what Restart Kernel and Run All Cells does, until every cell has run."
    page.evaluate(opened, notebook)
    page.wait_for_function(asked_widgets)
    page.wait_for_function(answered)
    page.evaluate(restart)
    page.locator(".jp-Dialog .jp-mod-accept").click()
    page.wait_for_function("ran")
    cells = page.evaluate(not_run)
    if cells: raise Failure(f"cells {cells} have not run: " + "; ".join(page.evaluate("heard")))

widget_of = """i => { const all = root => [...root.querySelectorAll('*')].filter(e => e.waveTurn && !e.hasAttribute('data-wave-turn'))
    return all(panel.content.widgets[i].node)[0] }"""

def move(page, cell: int) -> None:
    "Turns the chosen harmonic of a cell's explorer with the keys; the wave has to have that number, and so does its field."
    page.evaluate(show_cell, cell)
    page.wait_for_function(f"i => ({widget_of})(i)?.waveTurn.view", arg=cell)
    widget = page.evaluate_handle(widget_of, cell).as_element()
    widget.evaluate("async e => { await e.waveTurn.view.ready; await e.waveTurn.view.settled() }")
    if widget.evaluate("e => e.waveTurn.backend.info.kind") == "process": return move_reading(widget)
    now = """async e => { const { app } = e.waveTurn.view; await e.waveTurn.view.settled()
        return [app.now().amplitudes[app.s.harmonic], app.reachOf().A] }"""
    handle = widget.query_selector(".handle.chosen")
    (before, reach), presses = widget.evaluate(now), 5
    handle.focus()
    for _ in range(presses): handle.press("ArrowUp")
    after, _ = widget.evaluate(now)
    if abs(after - before - presses*reach/40) > 1e-5*reach:
        raise Failure(f"after {presses} presses the amplitude is {after}, and was {before} of {reach}")
    shown = float(widget.query_selector("input[aria-label='Amplitude of the harmonic']").input_value())
    if abs(shown - after) > 1e-3*reach: raise Failure(f"the field shows {shown}, the wave has {after}")

def move_reading(widget) -> None:
    "Moves the chosen reading of a process with the keys; its value has to have that number, and so does its field."
    now, presses = "e => { const { app } = e.waveTurn.view; return [app.own.value, app.backend.process.scale[app.channel]] }", 5
    (before, scale), handle = widget.evaluate(now), widget.query_selector(".handle.chosen")
    handle.focus()
    for _ in range(presses): handle.press("ArrowUp")
    after, _ = widget.evaluate(now)
    if abs(after - before - presses*scale/20) > 1e-3*scale: raise Failure(f"after {presses} presses the value is {after}, and was {before}")
    widget.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    shown = float(widget.query_selector("input[aria-label='Value of the reading']").input_value().replace("−", "-"))
    if abs(shown - after) > 1e-3*scale: raise Failure(f"the field shows {shown}, the reading has {after}")

def visit(page, notebook: str) -> None:
    "All that is tried with one notebook."
    run_all(page, notebook)
    widget = "application/vnd.jupyter.widget-view+json"
    cell = page.evaluate(first_with, "image/png" if notebook == "index.ipynb" else widget)
    if cell < 0: raise Failure("no cell displays what there is to look at")
    if notebook != "index.ipynb": move(page, cell)
    page.evaluate(show_cell, cell)
    shoot(page, notebook, "light")
    page.evaluate(themed, "JupyterLab Dark")
    page.wait_for_function(unveiled, arg="false")
    shoot(page, notebook, "dark")
    page.evaluate(themed, "JupyterLab Light")
    page.wait_for_function(unveiled, arg="true")
    page.wait_for_function(answered)

def faults(page, notebook: str, wrong: list[str], asked: list[str]) -> list[str]:
    "What is wrong with one notebook in the browser."
    from playwright.sync_api import Error
    found = []
    wrong.clear()
    asked.clear()
    try:
        visit(page, notebook)
        found += [f"the kernel says: {text}" for text in page.evaluate("heard")]
    except (Failure, Error) as e:
        found.append(str(e))
        shoot(page, notebook, "failed")
    page.evaluate(close)
    outside = [f"Python asked outside: {a}" for a in asked]
    return [f"nbs/{notebook}: {f}" for f in [*found, *wrong, *outside]]

# ---- the check

def check() -> None:
    "JupyterLab runs the first notebook and the explorers, and these answer the keyboard."
    if not chromium(): raise Skip(remedy)
    if sys.version_info < (3, 11):
        raise Skip("ipykernel 7.3, the last for Python 3.10, loses messages that come while it starts")
    home, books = Path.cwd().parent/"lab", to_open(Path.cwd())
    home.mkdir()
    shutil.rmtree(shots, ignore_errors=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended")) # so that the server ends too
    for name in books: without_skipped(Path("nbs")/name)
    with (outside() as (proxy, asked), outside() as (wall, _),
          served(Path.cwd()/"nbs", home, proxy) as (url, token),
          browsing(url, token, wall) as (page, wrong)):
        found = [f for name in books for f in faults(page, name, wrong, asked)]
    if found: raise Failure("\n".join(found) + f"\nPictures of it are in {shots.relative_to(tree.root)}/")

def without_skipped(path: Path) -> None:
    "Empties the cells that tests leave out."
    nb = tree.read(path)
    for cell in nb["cells"]:
        if cell["cell_type"] == "code" and tree.is_skipped(cell): cell["source"] = ""
    path.write_text(json.dumps(nb), encoding="utf-8")

if __name__ == "__main__": print(chromium() or sys.exit(remedy))
