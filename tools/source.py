"""What the source of the package says: its modules, their classes, functions and constants, what is
attached to a class elsewhere (`@patch`), and the comments that explain parameters (docments)."""
import ast, io, tokenize
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef

@dataclass(eq=False)
class Module:
    "One file of the package."
    name: str  # with dots, such as wave_transformer.core.wave
    path: Path

    @cached_property
    def text(self) -> str: return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module: return ast.parse(self.text)

    @cached_property
    def comments(self) -> dict[int, str]:
        "The comment of each line that has one; nbdev's marks of cells are none."
        tokens = tokenize.generate_tokens(io.StringIO(self.text).readline)
        found = {t.start[0]: t.string for t in tokens if t.type == tokenize.COMMENT}
        return {line: text.lstrip("#").strip() for line, text in found.items()
                if not text.startswith("# %%")}

    @property
    def is_package(self) -> bool: return self.path.stem == "__init__"

    def absolute(self, node: ast.ImportFrom) -> str:
        "The full name of the module that an import is from."
        if not node.level: return node.module or ""
        here = self.name.split(".")
        up = here[:len(here) - node.level + self.is_package]
        return ".".join([*up, node.module] if node.module else up)

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        "What each imported name is: its module, and its name in there (none for a module itself)."
        found = {}
        for node in statements(self.tree.body):
            if isinstance(node, ast.ImportFrom):
                found |= {a.asname or a.name: (self.absolute(node), a.name) for a in node.names}
            if isinstance(node, ast.Import):
                found |= {a.asname: (a.name, "") for a in node.names if a.asname}
                plain = [a.name for a in node.names if not a.asname]
                found |= {n.split(".")[0]: (n.split(".")[0], "") for n in plain}
        return found

    @cached_property
    def definitions(self) -> dict[str, Definition]:
        "The functions and classes at the top level, those that are attached to a class left out."
        kinds = ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef
        return {n.name: n for n in self.tree.body if isinstance(n, kinds) and not is_patch(n)}

    @cached_property
    def constants(self) -> set[str]:
        "The names that are set at the top level."
        found = [s for s in statements(self.tree.body) if isinstance(s, ast.Assign)]
        named = [e for s in found for t in s.targets for e in getattr(t, "elts", [t])]
        return {e.id for e in named if isinstance(e, ast.Name)}

    @cached_property
    def public(self) -> list[str]:
        "The names in `__all__`."
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__all__":
                try: return list(ast.literal_eval(node.value))
                except ValueError: return []
        return []

@dataclass(eq=False)
class Member:
    "A function in a class, or one that is attached to it."
    name: str
    function: Function
    module: Module # where it stands
    kind: str      # method, property, classmethod or staticmethod

def statements(body: list) -> Iterator[ast.stmt]:
    "The statements at the top level, those under `if` and `try` too."
    for node in body:
        if isinstance(node, (ast.If, ast.Try)):
            yield from statements(node.body)
            for handler in getattr(node, "handlers", []): yield from statements(handler.body)
            yield from statements(node.orelse)
        else: yield node

def name_of(node: ast.expr) -> str:
    "The last word of a name, a dotted name, or a call of one."
    if isinstance(node, ast.Call): return name_of(node.func)
    return getattr(node, "id", getattr(node, "attr", ""))

def is_patch(node: ast.stmt) -> bool:
    "Is it a function that fastcore's `@patch` attaches to a class?"
    return any(name_of(d) in ("patch", "patch_to") for d in getattr(node, "decorator_list", []))

def keyword(decorator: ast.expr, name: str) -> bool:
    "Is the keyword `name` of a decorator true?"
    given = {k.arg: k.value for k in getattr(decorator, "keywords", [])}
    return bool(getattr(given.get(name), "value", False))

def kind_of(function: Function) -> str:
    "What a function in a class, or one with `@patch`, is in it."
    for d in function.decorator_list:
        if name_of(d) in ("property", "cached_property") or keyword(d, "as_prop"): return "property"
        if name_of(d) in ("classmethod", "staticmethod"): return name_of(d)
        if keyword(d, "cls_method"): return "classmethod"
    return "method"

def alternatives(node: ast.expr | None) -> list[ast.expr]:
    "The classes of an annotation `A`, `A | B` or `(A, B)`."
    if isinstance(node, ast.BinOp): return alternatives(node.left) + alternatives(node.right)
    if isinstance(node, ast.Tuple): return node.elts
    return [node] if node is not None else []

def parameters(function: Function) -> list[ast.arg]:
    "All parameters of a function in their order."
    return in_order(function.args)

def in_order(a: ast.arguments) -> list[ast.arg]:
    "All parameters in their order."
    parts = [*a.posonlyargs, *a.args, a.vararg, *a.kwonlyargs, a.kwarg]
    return [p for p in parts if p is not None]

class Package:
    "All modules of a package."

    def __init__(self, folder: Path):
        "`folder` holds `__init__.py`."
        self.folder, self.modules = folder, {}
        for path in sorted(folder.rglob("*.py")):
            parts = path.relative_to(folder.parent).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            self.modules[name] = Module(name, path)

    def origin(self, module: Module, name: str, passed: tuple = ()) -> tuple[str, str]:
        "Where the `name` that `module` uses is defined: the module, and the name there."
        here = module.name, name
        if name in module.definitions or name not in module.imports or here in passed: return here
        source, there = module.imports[name]
        if source not in self.modules or not there: return source, there
        return self.origin(self.modules[source], there, (*passed, here))

    def find_class(self, module: Module, node: ast.expr) -> tuple[str, str] | None:
        "The class of ours that an expression in `module` names: its module and name."
        source, name = self.origin(module, name_of(node))
        found = source in self.modules and self.modules[source].definitions.get(name)
        return (source, name) if isinstance(found, ast.ClassDef) else None

    @cached_property
    def attached(self) -> dict[tuple[str, str], list[Member]]:
        "For each class (by module and name) what is attached to it outside its body."
        found = {}
        for module in self.modules.values():
            for target, member in self._attached_in(module):
                place = self.find_class(module, target)
                if place: found.setdefault(place, []).append(member)
        return found

    def _attached_in(self, module: Module) -> Iterator[tuple[ast.expr, Member]]:
        "What one module attaches to classes, each with the expression that names the class."
        makers = self.class_method_makers(module)
        for node in module.tree.body:
            if isinstance(node, ast.FunctionDef) and is_patch(node):
                first = parameters(node)[0]
                for target in alternatives(first.annotation):
                    yield target, Member(node.name, node, module, kind_of(node))
            elif isinstance(node, ast.FunctionDef):
                for d in node.decorator_list:
                    if target := makers.get(name_of(d)):
                        yield target, Member(node.name.lstrip("_"), node, module, "classmethod")
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute):
                yield from self._assigned(module, node)

    def class_method_makers(self, module: Module) -> dict[str, ast.expr]:
        "Decorators that make a function a class method: their names here, and the class."
        found = {}
        for name in [*module.definitions, *module.imports]:
            source, there = self.origin(module, name)
            node = source in self.modules and self.modules[source].definitions.get(there)
            for call in ast.walk(node) if isinstance(node, ast.FunctionDef) else ():
                match call:
                    case ast.Call(func=ast.Name(id="setattr"), args=[target, _, made]):
                        if name_of(made) == "classmethod": found[name] = target
        return found

    def _assigned(self, module: Module, node: ast.Assign) -> Iterator[tuple[ast.expr, Member]]:
        "What a line such as `Class.name = classmethod(function)` attaches."
        target, value, kind = node.targets[0], node.value, "method"
        kinds = "classmethod", "staticmethod", "property"
        if isinstance(value, ast.Call) and name_of(value) in kinds:
            kind, value = name_of(value), value.args[0]
        function = module.definitions.get(name_of(value))
        if isinstance(function, ast.FunctionDef):
            yield target.value, Member(target.attr, function, module, kind)

    def bases(self, module: Module, node: ast.ClassDef) -> Iterator[tuple[Module, ast.ClassDef]]:
        "The classes of ours that a class descends from, the nearest first."
        for base in node.bases:
            if place := self.find_class(module, base):
                there = self.modules[place[0]]
                yield there, there.definitions[place[1]]
                yield from self.bases(there, there.definitions[place[1]])

    def is_torch_module(self, module: Module, node: ast.ClassDef) -> bool:
        "Does a class descend from `torch.nn.Module`?"
        family = [node, *(c for _, c in self.bases(module, node))]
        names = {ast.unparse(b) for c in family for b in c.bases}
        return bool(names & {"nn.Module", "torch.nn.Module", "Module"})

    def members(self, module: Module, node: ast.ClassDef) -> list[Member]:
        "The functions of a class, then those that are attached to it."
        kinds = ast.FunctionDef, ast.AsyncFunctionDef
        own = [Member(f.name, f, module, kind_of(f)) for f in node.body if isinstance(f, kinds)]
        later = self.attached.get((module.name, node.name), [])
        names = {m.name for m in later}
        return [m for m in own if m.name not in names] + list({m.name: m for m in later}.values())

# ---- what the comments explain

def explained(module: Module, places: dict[int, str]) -> dict[str, str]:
    "The comment on each of `places` (line: name), else those above it, as fastcore reads them."
    found, comments = {}, module.comments
    for line, name in places.items():
        if line in comments:
            found[name] = comments[line]
            continue
        above = line - 1
        while above in comments and above not in places: above -= 1
        if text := " ".join(comments[i] for i in range(above + 1, line)): found[name] = text
    return found

def parameter_comments(module: Module, function: Function) -> dict[str, str]:
    "What comments say of the parameters of a function, and of what it returns (`return`)."
    a = function.args
    places = {p.lineno: p.arg for p in a.posonlyargs + a.args}
    if a.vararg: places[a.vararg.lineno] = a.vararg.arg
    places |= {p.lineno: p.arg for p in a.kwonlyargs}
    if a.kwarg: places[a.kwarg.lineno] = a.kwarg.arg
    if function.returns: places[function.returns.lineno] = "return"
    return explained(module, places)

def fields_of(node: ast.ClassDef) -> list[ast.AnnAssign]:
    "The fields of a dataclass or named tuple."
    if not (is_dataclass(node) or any(name_of(b) == "NamedTuple" for b in node.bases)): return []
    return [f for f in node.body if isinstance(f, ast.AnnAssign) and isinstance(f.target, ast.Name)]

def is_dataclass(node: ast.ClassDef) -> bool:
    "Is it one by its decorator?"
    return any(name_of(d) == "dataclass" for d in node.decorator_list)

def field_comments(module: Module, node: ast.ClassDef) -> dict[str, str]:
    "What comments say of the fields of a class."
    return explained(module, {f.lineno: f.target.id for f in fields_of(node)})

# ---- as a section of a docstring, the way NumPy writes them

def entry(name: str, kind: str, text: str) -> str:
    "One parameter."
    head = f"{name} : {kind}" if name and kind else name or kind
    return head + (f"\n    {text}" if text else "")

def section(title: str, entries: list[str]) -> str:
    "A section; nothing without entries."
    return "\n".join([title, "-"*len(title), *entries]) if entries else ""

def defaults_of(function: Function) -> dict[str, ast.expr]:
    "The default of each parameter that has one."
    a = function.args
    positional = a.posonlyargs + a.args
    found = dict(zip([p.arg for p in positional[len(positional) - len(a.defaults):]], a.defaults))
    return found | {p.arg: d for p, d in zip(a.kwonlyargs, a.kw_defaults) if d is not None}

def described(annotation: ast.expr | None, default: ast.expr | None) -> str:
    "The type of a parameter in words, and its default."
    kind = ""
    if annotation is not None:
        text = getattr(annotation, "value", None)
        kind = text if isinstance(text, str) else ast.unparse(annotation)
    value = ast.unparse(default) if default is not None else ""
    word = "" if not value else f"default {value}" if len(value) <= 40 else "optional"
    return ", ".join(p for p in (kind, word) if p)

def function_sections(module: Module, function: Function, kind: str = "function") -> str:
    "The sections on the parameters and the result of a function."
    comments, defaults = parameter_comments(module, function), defaults_of(function)
    shown = parameters(function)[kind in ("method", "property", "classmethod"):]
    stars = {function.args.vararg: "*", function.args.kwarg: "**"}
    entries = []
    for p in shown:
        kind = described(p.annotation, defaults.get(p.arg))
        entries.append(entry(stars.get(p, "") + p.arg, kind, comments.get(p.arg, "")))
    returned = described(function.returns, None)
    result = [entry("", returned, comments["return"])] if "return" in comments else []
    told = entries if comments.keys() - {"return"} else []
    parts = section("Parameters", told), section("Returns", result)
    return "\n\n".join(p for p in parts if p)

def class_sections(package: Package, module: Module, node: ast.ClassDef) -> str:
    "The section on what a class is made from: its fields, or the parameters of `__init__`."
    for there, ancestor in [(module, node), *package.bases(module, node)]:
        for member in package.members(there, ancestor):
            if member.name != "__init__": continue
            return function_sections(member.module, member.function, "method")
        if fields := fields_of(ancestor):
            comments = field_comments(there, ancestor)
            if not comments: return ""
            entries = []
            for f in fields:
                name, kind = f.target.id, described(f.annotation, simple(f.value))
                entries.append(entry(name, kind, comments.get(name, "")))
            return section("Parameters", entries)
    return ""

def simple(value: ast.expr | None) -> ast.expr | None:
    "A default that can be shown; `field(default_factory=…)` cannot."
    return None if isinstance(value, ast.Call) else value

def docstring(node: Definition | ast.Module, sections: str = "") -> str:
    "The docstring of a definition with `sections` behind it."
    own = ast.get_docstring(node) or ""
    return "\n\n".join(p for p in (own, sections if "Parameters\n---" not in own else "") if p)
