"""Writes `.pyi` files beside the modules of the package, with every method in its class, for
editors and type checkers, which do not see what `@patch` attaches.   python -m tools.stubs"""
import ast, copy
from collections.abc import Iterator
from pathlib import Path
from tools import tree
from tools.inference import (
    anything, attributes, pairs, returns_nothing, type_of, unquoted, with_none)
from tools.runner import Failure
from tools.source import (
    Function, Member, Module, Package, class_sections, defaults_of, docstring, fields_of,
    function_sections, in_order, is_patch, name_of, parameters, statements)

width = 100
head = "# Written by `python -m tools.export`: do not edit by hand.\n"
# The decorators that change what a type checker sees.
kept = set("abstractmethod cache cached_property contextmanager dataclass final lru_cache overload "
           "property runtime_checkable setter".split())
plain = (ast.Constant, ast.Name, ast.Attribute, ast.Tuple, ast.UnaryOp, ast.BinOp, ast.List,
         ast.expr_context, ast.unaryop, ast.operator)
always = dict(__repr__="str", __str__="str", __len__="int", __bool__="bool", __contains__="bool",
              __eq__="bool", __hash__="int")

# ---- functions

def signature(member: Member) -> Function:
    "A function as stubs have it: its types, without body, comments and what only decorators do."
    function, kind = member.function, member.kind
    args, defaults = copy.deepcopy(function.args), defaults_of(function)
    own = in_order(args)
    for p in own:
        annotation = unquoted(p.annotation)
        p.annotation = annotation and with_none(annotation, defaults.get(p.arg))
    if kind in ("method", "property", "classmethod") and own: own[0].annotation = None
    args.defaults = [shown_default(d) for d in args.defaults]
    args.kw_defaults = [d and shown_default(d) for d in args.kw_defaults]
    new = type(function)(name=member.name, args=args, returns=returned(function), body=[],
                         decorator_list=decorators(function, kind), type_params=[])
    return ast.fix_missing_locations(new)

def returned(function: Function) -> ast.expr | None:
    "What a function returns: as it says, as its name demands, or nothing."
    if function.returns is not None: return unquoted(function.returns)
    if function.name in always: return ast.Name(always[function.name])
    return ast.Constant(None) if returns_nothing(function) else None

def decorators(function: Function, kind: str) -> list[ast.expr]:
    "The decorators to keep, and the one that makes a function the `kind` of member that it is."
    marks = [copy.deepcopy(d) for d in function.decorator_list if name_of(d) in kept]
    has_kind = {"property", "setter", "cached_property"} & set(map(name_of, marks))
    needs_kind = kind in ("property", "classmethod", "staticmethod") and not has_kind
    return [ast.Name(kind), *marks] if needs_kind else marks

def shown_default(value: ast.expr) -> ast.expr:
    "A default if it is plain and short, else `...`."
    is_plain = all(isinstance(n, plain) for n in ast.walk(value)) and len(ast.unparse(value)) <= 40
    return value if is_plain else ast.Constant(...)

def quoted(text: str, indent: str = "") -> list[str]:
    "A docstring as lines of source."
    if not text: return []
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'): escaped += " "
    first, *others = escaped.splitlines()
    if not others: return [f'{indent}"""{first}"""']
    return [f'{indent}"""{first}', *(f"{indent}{l}".rstrip() for l in others), f'{indent}"""']

def function_lines(function: Function, text: str, indent: str = "") -> list[str]:
    "The lines of a signature with its docstring."
    start = "async def" if isinstance(function, ast.AsyncFunctionDef) else "def"
    end = f" -> {ast.unparse(function.returns)}:" if function.returns is not None else ":"
    head = f"{indent}{start} {function.name}("
    lines = [f"{indent}@{ast.unparse(d)}" for d in function.decorator_list]
    whole = f"{head}{ast.unparse(function.args)}){end}"
    if len(whole) + 4 <= width: lines.append(whole)
    else:
        each = [f"{indent}    {p}," for p in argument_texts(function.args)]
        lines += [head, *each, f"{indent}){end}"]
    return closed(lines, quoted(text, indent + "    "))

def closed(lines: list[str], body: list[str]) -> list[str]:
    "A definition with its body, or with `...` where there is none."
    return [*lines, *body] if body else [*lines[:-1], lines[-1] + " ..."]

def argument_texts(args: ast.arguments) -> Iterator[str]:
    "Each parameter as it is written, with the `/` and `*` between them."
    def one(arg, default=None):
        single = ast.arguments([], [arg], None, [], [], None, [default] if default else [])
        return ast.unparse(single)
    positional = args.posonlyargs + args.args
    defaults = [None]*(len(positional) - len(args.defaults)) + args.defaults
    for i, (a, d) in enumerate(zip(positional, defaults), 1):
        yield one(a, d)
        if i == len(args.posonlyargs): yield "/"
    if args.vararg: yield "*" + ast.unparse(args.vararg)
    elif args.kwonlyargs: yield "*"
    for a, d in zip(args.kwonlyargs, args.kw_defaults): yield one(a, d)
    if args.kwarg: yield "**" + ast.unparse(args.kwarg)

# ---- modules

def is_private(name: str) -> bool: return name.startswith("_") and not name.startswith("__")

def is_class_name(name: str) -> bool: return name[:1].isupper() and not name.isupper()

def assigned(s: ast.stmt) -> list[tuple[str, ast.expr | None]]:
    "The plain names that a statement sets, with their values."
    found = pairs(s) if isinstance(s, ast.Assign) else ()
    return [(t.id, value) for t, value in found if isinstance(t, ast.Name)]

def has(module: Module, name: str) -> bool:
    "Does `name` mean something at the top level of a module?"
    return name in module.imports or name in module.definitions or name in module.constants

class Stub:
    "The stub of one module."

    def __init__(self, package: Package, module: Module, wanted: set[str]):
        "`wanted` are the names of private things that are to be in it."
        self.package, self.module, self.wanted = package, module, wanted
        self.borrowed: dict[str, tuple[str, str]] = {} # what attached functions need: module, name
        self.used: set[str] = set()

    def note(self, node: ast.AST | None, source: Module | None = None) -> None:
        "Remembers the names that a piece of `source` uses."
        names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} if node else set()
        self.used |= names
        if source not in (None, self.module):
            for n in names: self.borrow(n, source)

    def borrow(self, name: str, source: Module) -> None:
        "Makes a name of another module known here."
        if not has(source, name): return
        there, here = self.package.origin(source, name), self.package.origin(self.module, name)
        if not has(self.module, name): self.borrowed[name] = there
        elif here != there:
            raise ValueError(
                f"{name} is {'.'.join(there)} in {source.name}, and {'.'.join(here)} in "
                f"{self.module.name}, whose class it extends: give one of them another name")

    def function(self, member: Member, indent: str = "") -> list[str]:
        "The lines of one function or method."
        new = signature(member)
        annotations = [p.annotation for p in parameters(new)]
        for part in [*annotations, new.returns, *defaults_of(new).values(), *new.decorator_list]:
            self.note(part, member.module)
        sections = function_sections(member.module, member.function, member.kind)
        return function_lines(new, docstring(member.function, sections), indent)

    # ---- a class

    def class_lines(self, node: ast.ClassDef) -> list[str]:
        "The lines of one class."
        marks = [d for d in node.decorator_list if name_of(d) in kept]
        for part in [*marks, *node.bases, *(k.value for k in node.keywords)]: self.note(part)
        bases = [ast.unparse(b) for b in node.bases]
        bases += [f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords]
        head = f"class {node.name}({', '.join(bases)}):" if bases else f"class {node.name}:"
        body = quoted(docstring(node, class_sections(self.package, self.module, node)), "    ")
        return closed([*(f"@{ast.unparse(d)}" for d in marks), head], body + self.members(node))

    def members(self, node: ast.ClassDef) -> list[str]:
        "The lines of all that is in a class."
        members = self.package.members(self.module, node)
        taken = {m.name for m in members}
        lines = [*self.class_values(node, taken), *self.instance_values(node, members, taken)]
        for m in members:
            if not is_private(m.name): lines += self.function(m, "    ")
        forward = [m for m in members if m.name == "forward"]
        if forward and "__call__" not in taken and self.package.is_torch_module(self.module, node):
            m = forward[0]
            lines += self.function(Member("__call__", m.function, m.module, "method"), "    ")
        return lines

    def class_values(self, node: ast.ClassDef, taken: set[str]) -> Iterator[str]:
        "What the body of a class sets: fields, constants, properties without a name of their own."
        fields = fields_of(node)
        for s in node.body:
            if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name):
                yield "    " + self.annotated(s, s in fields)
                taken.add(s.target.id)
            for name, value in assigned(s):
                if is_private(name): continue
                taken.add(name)
                yield from self.class_value(name, value, taken)

    def annotated(self, s: ast.AnnAssign, is_field: bool) -> str:
        "One annotated name, with its default if it is the field of a dataclass or named tuple."
        annotation, value = with_none(unquoted(s.annotation), s.value), ""
        self.note(annotation)
        if s.value is not None and is_field:
            is_call = isinstance(s.value, ast.Call) and name_of(s.value) == "field"
            default = s.value if is_call else shown_default(s.value)
            self.note(default)
            value = f" = {ast.unparse(default)}"
        return f"{s.target.id}: {ast.unparse(annotation)}{value}"

    def class_value(self, name: str, value: ast.expr | None, taken: set[str]) -> Iterator[str]:
        "One name that the body of a class sets without saying its type."
        match value:
            case ast.Call() if name_of(value) == "property":
                yield "    @property"
                yield f"    def {name}(self): ..."
            case ast.Name(id=other) if other in taken: yield f"    {name} = {other}"
            case ast.Constant(value=None) if name == "__hash__":
                yield f"    {name}: None # type: ignore"
            case _: yield f"    {name}: {self.kind(value)}"

    def kind(self, value: ast.expr | None) -> str:
        "The type of a value, as text."
        found = type_of(value, {}, self.module)
        self.note(found)
        return ast.unparse(found)

    def instance_values(self, node, members: list[Member], taken: set[str]) -> Iterator[str]:
        "What the methods of a class set on its instances, and no class above it does."
        ancestors = [m for there, c in self.package.bases(self.module, node)
                     for m in self.package.members(there, c)]
        above = instance_types([m for m in ancestors if m.name == "__init__"])
        for name, (kind, source) in instance_types(members).items():
            if is_private(name) or name in taken | above.keys(): continue
            self.note(kind, source)
            yield f"    {name}: {ast.unparse(kind)}"

    # ---- all of it

    def constant(self, name: str, value: ast.expr | None) -> str:
        "One constant, or another name of a class, function or type."
        match value:
            case ast.Subscript() | ast.BinOp(op=ast.BitOr()) if is_class_name(name):
                self.note(value)
                return f"{name} = {ast.unparse(value)}"
        if getattr(getattr(value, "func", None), "id", "") == "TypeVar":
            self.note(value)
            return f"{name} = {ast.unparse(value)}"
        if getattr(value, "id", "") in self.module.definitions: return f"{name} = {value.id}"
        return f"{name}: {self.kind(value)}"

    def is_shown(self, name: str) -> bool:
        "Does the stub tell of a name at the top level?"
        return name not in ("__all__", "_all_") and (not is_private(name) or name in self.wanted)

    def blocks(self) -> Iterator[list[str]]:
        "The definitions of the module, one block each, in its order."
        makers = self.package.class_method_makers(self.module)
        for s in statements(self.module.tree.body):
            match s:
                case ast.ClassDef(name=name) if self.is_shown(name): yield self.class_lines(s)
                case ast.FunctionDef() | ast.AsyncFunctionDef() if self.is_shown(s.name):
                    if is_patch(s) or any(name_of(d) in makers for d in s.decorator_list): continue
                    yield self.function(Member(s.name, s, self.module, "function"))
                case ast.AnnAssign(target=ast.Name(id=name)) if self.is_shown(name):
                    yield [self.annotated(s, False)]
                case ast.Assign():
                    # what stands in for an import that is left to type checkers is no constant
                    yield from ([self.constant(n, v)] for n, v in assigned(s)
                                if self.is_shown(n) and n not in self.module.imports)

    def text(self) -> str:
        "All of the stub."
        blocks = list(self.blocks())
        while private := self.missing():
            self.wanted |= private # classes that others descend from, or that annotations name
            blocks = list(self.blocks())
        lines = quoted(docstring(self.module.tree)) + self.import_lines()
        if self.module.public: lines += ["", *all_lines(self.module.public)]
        for before, block in zip([["", ""], *blocks], blocks):
            if len(before) > 1 or len(block) > 1: lines.append("")
            lines += block
        return head + "\n".join(lines) + "\n"

    def missing(self) -> set[str]:
        "What the stub uses of the module itself, and does not tell of yet."
        return {n for n in self.used & self.module.definitions.keys() if not self.is_shown(n)}

    def imports(self) -> dict[str, tuple[str, str]]:
        "What the stub has to import: the names that it uses or gives away."
        module = self.module
        give = set(module.imports) if module.is_package else set(module.public)
        needed = (self.used - module.definitions.keys() | give) & module.imports.keys()
        own = {"Any": ("typing", "Any"), "Tensor": ("torch", "Tensor")}
        own = {n: v for n, v in own.items() if n in self.used and not has(module, n)}
        return own | {n: module.imports[n] for n in needed} | self.borrowed

    def import_lines(self) -> list[str]:
        "The imports, by module."
        lines, grouped = [], {}
        for name, (source, there) in sorted(self.imports().items()):
            is_given = there and self.module.is_package # said by `import x as x`
            renamed = f" as {name}" if is_given or name != (there or source) else ""
            if there: grouped.setdefault(source, []).append(there + renamed)
            else: lines.append(f"import {source}{renamed}")
        for source, names in sorted(grouped.items()):
            line = f"from {source} import {', '.join(names)}"
            several = [f"from {source} import (", *(f"    {n}," for n in names), ")"]
            lines += [line] if len(line) <= width else several
        return lines

def instance_types(members: list[Member]) -> dict[str, tuple[ast.expr, Module]]:
    "The types of what methods set on `self`, those of `__init__` first; with the module of each."
    first = [m for m in members if m.name in ("__init__", "__post_init__")]
    found = {}
    for m in [*first, *(m for m in members if m not in first and m.kind == "method")]:
        for name, kind in attributes(m.module, m.function):
            old = ast.unparse(found[name][0]) if name in found else "Any"
            if old == "Any": found[name] = kind, m.module
            elif m in first and ast.unparse(kind) not in (old, "Any"):
                found[name] = anything, m.module
    return found

def all_lines(names: list[str]) -> list[str]:
    "`__all__` in lines that are not too long."
    lines, line = [], "__all__ = ["
    for i, n in enumerate(names):
        piece = repr(n) + ("]" if i == len(names) - 1 else ",")
        if len(line) + len(piece) + 1 > width:
            lines.append(line.rstrip())
            line = " "*11
        line += piece + " "
    return [*lines, line.rstrip()]

def private_names(package: Package) -> dict[str, set[str]]:
    "The private names that modules import from each other, by the module that defines them."
    found = {}
    for source, name in (i for m in package.modules.values() for i in m.imports.values()):
        if name.startswith("_"): found.setdefault(source, set()).add(name)
    return found

def stubs(folder: Path) -> dict[Path, str]:
    "The stubs of the package in `folder`; private modules have none."
    package, made = Package(folder), {}
    private = private_names(package)
    for m in package.modules.values():
        if is_private(m.path.stem): continue
        made[m.path.with_suffix(".pyi")] = Stub(package, m, private.get(m.name, set())).text()
    return made

def write(folder: Path) -> None:
    "Writes the stubs of the package in `folder`, and removes those that nothing gives any more."
    made = stubs(folder)
    for old in folder.rglob("*.pyi"):
        if old not in made: old.unlink()
    for path, text in made.items(): tree.write(path, text)
    (folder/"py.typed").touch()

# ---- do they know all that there is?

def told(path: Path) -> dict[str, set[str]]:
    "The names in a stub, and for each those in its body."
    found = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        inside = {name for n in getattr(node, "body", ()) for name in given(n)}
        found |= dict.fromkeys(given(node), inside)
    return found

def given(node: ast.stmt) -> list[str]:
    "The names that a statement gives."
    match node:
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return [(a.asname or a.name).split(".")[0] for a in names]
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.AnnAssign(target=ast.Name(id=name)): return [name]
    return [name for name, _ in assigned(node)]

def unknown(module) -> Iterator[str]:
    "What an imported module or its classes have, and its stub has not; private names left out."
    stub = Path(module.__file__).with_suffix(".pyi")
    names = told(stub) if stub.exists() else {}
    yield from (n for n in getattr(module, "__all__", ()) if n not in names)
    for name, found in vars(module).items():
        if not isinstance(found, type) or found.__module__ != module.__name__: continue
        public = [a for a in vars(found) if not a.startswith("_")]
        yield from (f"{name}.{a}" for a in public if a not in names.get(name, public))

def check() -> None:
    "The stubs know every public name that there is once all modules are imported."
    import importlib
    package = Package(Path("wave_transformer"))
    shown = [m.name for m in package.modules.values() if not is_private(m.path.stem)]
    modules = [importlib.import_module(name) for name in shown]
    wrong = [f"{m.__name__}.{what} is not in the stubs" for m in modules for what in unknown(m)]
    remedy = "Attach it in a way that tools/source.py reads, such as @patch"
    if wrong: raise Failure("\n".join([*wrong, remedy]))

if __name__ == "__main__": write(tree.root/"wave_transformer")
