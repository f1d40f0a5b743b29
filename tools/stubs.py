"""Writes `.pyi` files beside the modules of the package, with every method in its class, for editors and
type checkers, which do not see what `@patch` attaches.   python -m tools.stubs"""
import ast, copy
from collections.abc import Iterator
from pathlib import Path
from tools import tree
from tools.source import (Function, Member, Module, Package, alternatives, class_sections, defaults_of, docstring,
                          fields_of, function_sections, is_dataclass, is_patch, name_of, parameters, statements)

width = 100
head = "# Written by `python -m tools.export`: do not edit by hand.\n"
kept = {"abstractmethod", "cache", "cached_property", "contextmanager", "dataclass", "final", "lru_cache", "overload",
        "property", "runtime_checkable", "setter"} # the decorators that change what a type checker sees
plain = ast.Constant, ast.Name, ast.Attribute, ast.Tuple, ast.UnaryOp, ast.Load, ast.USub, ast.List, ast.BinOp, ast.operator
anything = ast.Name("Any")
always = dict(__repr__="str", __str__="str", __len__="int", __bool__="bool", __contains__="bool", __eq__="bool", __hash__="int")

# ---- the types of values

def type_of(value: ast.expr | None, known: dict[str, ast.expr], module: Module) -> ast.expr:
    "The type of an expression as far as its form tells; `known` has the types of parameters."
    if isinstance(value, ast.Name): return known.get(value.id, anything)
    if isinstance(value, ast.Constant): return anything if value.value in (None, ...) else ast.Name(type(value.value).__name__)
    if isinstance(value, ast.JoinedStr): return ast.Name("str")
    if isinstance(value, ast.Compare): return ast.Name("bool")
    if isinstance(value, ast.UnaryOp):
        return ast.Name("bool") if isinstance(value.op, ast.Not) else type_of(value.operand, known, module)
    if isinstance(value, (ast.BinOp, ast.BoolOp)):
        sides = value.values if isinstance(value, ast.BoolOp) else [value.left, value.right]
        return common([type_of(s, known, module) for s in sides])
    if isinstance(value, ast.IfExp):
        return common([type_of(s, known, module) for s in (value.body, value.orelse)])
    if isinstance(value, ast.Tuple):
        inside = [type_of(e, known, module) for e in value.elts]
        return ast.parse(f"tuple[{', '.join(map(ast.unparse, inside)) or '()'}]", mode="eval").body
    if isinstance(value, (ast.List, ast.ListComp)):
        inside = common([type_of(e, known, module) for e in value.elts]) if isinstance(value, ast.List) else anything
        return ast.parse(f"list[{ast.unparse(inside)}]", mode="eval").body
    if isinstance(value, (ast.Dict, ast.DictComp)): return ast.parse("dict[Any, Any]", mode="eval").body
    if isinstance(value, ast.Call): return made_by(value, module)
    return anything

def common(types: list[ast.expr]) -> ast.expr:
    "The one type that all of `types` are; else anything."
    return types[0] if len({ast.unparse(t) for t in types}) == 1 else anything

def made_by(call: ast.Call, module: Module) -> ast.expr:
    "What a call gives where it is the call of a class."
    if name_of(call.func) == "dict" : return ast.parse("dict[str, Any]", mode="eval").body
    if isinstance(call.func, ast.Name) and call.func.id in ("int", "float", "str", "bool", "set", "list"): return call.func
    if isinstance(call.func, ast.Name) and call.func.id == "len": return ast.Name("int")
    if isinstance(call.func, ast.Attribute) and call.func.attr == "split" and isinstance(call.func.value, ast.Constant):
        return ast.parse("list[str]", mode="eval").body
    name, first = name_of(call.func), ast.unparse(call.func).split(".")[0]
    bound = first in module.imports or isinstance(module.definitions.get(first), ast.ClassDef)
    return call.func if bound and name[:1].isupper() and not name.isupper() else anything

def with_none(annotation: ast.expr, default: ast.expr | None) -> ast.expr:
    "An annotation that allows for a default of None."
    if not isinstance(default, ast.Constant) or default.value is not None: return annotation
    names = [ast.unparse(a) for a in alternatives(annotation)]
    open_to_none = {"None", "Any", "object"} & set(names) or names[0].startswith("Optional")
    return annotation if open_to_none else ast.BinOp(annotation, ast.BitOr(), ast.Constant(None))

def unquoted(node: ast.expr | None) -> ast.expr | None:
    "An annotation out of its quotes, which stubs do not need."
    if isinstance(node, ast.Constant) and isinstance(node.value, str): return ast.parse(node.value, mode="eval").body
    return node

# ---- functions

def returns_nothing(function: Function) -> bool:
    "Has a function no `return` with a value, and no `yield`?"
    def own(node):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)): continue
            yield child
            yield from own(child)
    return not any(isinstance(n, (ast.Yield, ast.YieldFrom)) or isinstance(n, ast.Return) and n.value is not None for n in own(function))

def always_raises(function: Function) -> bool:
    "Is the last thing a function does to raise?"
    return isinstance(function.body[-1], ast.Raise)

def signature(function: Function, kind: str, name: str = "") -> ast.FunctionDef:
    "A function without its body, its comments and what only its decorators do."
    args, defaults = copy.deepcopy(function.args), defaults_of(function)
    for p in parameters(ast.FunctionDef(args=args)):
        p.annotation = unquoted(p.annotation)
        if p.annotation is not None: p.annotation = with_none(p.annotation, defaults.get(p.arg))
    if kind != "function" and kind != "staticmethod": parameters(ast.FunctionDef(args=args))[0].annotation = None
    args.defaults = [shown_default(d) for d in args.defaults]
    args.kw_defaults = [d and shown_default(d) for d in args.kw_defaults]
    returns = unquoted(function.returns)
    if returns is None and returns_nothing(function) and not always_raises(function): returns = ast.Constant(None)
    returns = returns or ast.Name(always[function.name]) if function.name in always else returns
    marks = [copy.deepcopy(d) for d in function.decorator_list if name_of(d) in kept]
    if kind in ("property", "classmethod", "staticmethod") and not any(name_of(d) in ("property", "setter", "cached_property") for d in marks):
        marks.insert(0, ast.Name(kind))
    new = type(function)(name=name or function.name, args=args, returns=returns, decorator_list=marks, body=[], type_params=[])
    return ast.fix_missing_locations(new)

def shown_default(value: ast.expr) -> ast.expr:
    "A default if it is plain and short, else `...`."
    is_plain = all(isinstance(n, plain) for n in ast.walk(value)) and len(ast.unparse(value)) <= 40
    return value if is_plain else ast.Constant(...)

def quoted(text: str, indent: str) -> list[str]:
    "A docstring as lines of source."
    if not text: return []
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'): escaped += " "
    lines = escaped.splitlines()
    if len(lines) == 1: return [f'{indent}"""{lines[0]}"""']
    return [f'{indent}"""{lines[0]}', *(f"{indent}{l}".rstrip() for l in lines[1:]), f'{indent}"""']

def function_lines(function: ast.FunctionDef, text: str, indent: str = "") -> list[str]:
    "The lines of a signature with its docstring."
    lines = [f"{indent}@{ast.unparse(d)}" for d in function.decorator_list]
    returns = f" -> {ast.unparse(function.returns)}" if function.returns is not None else ""
    start = "async def" if isinstance(function, ast.AsyncFunctionDef) else "def"
    first = f"{indent}{start} {function.name}({ast.unparse(function.args)}){returns}:"
    if len(first) + 4 <= width: lines.append(first)
    else:
        each = [f"{indent}    {p}," for p in argument_texts(function.args)]
        lines += [f"{indent}{start} {function.name}(", *each, f"{indent}){returns}:"]
    body = quoted(text, indent + "    ")
    if body: return [*lines, *body]
    return [*lines[:-1], lines[-1] + " ..."]

def argument_texts(args: ast.arguments) -> Iterator[str]:
    "Each parameter as it is written, with the `/` and `*` between them."
    def one(arg, default=None): return ast.unparse(ast.arguments([], [arg], None, [], [], None, [default] if default else []))
    positional = args.posonlyargs + args.args
    defaults = [None]*(len(positional) - len(args.defaults)) + args.defaults
    for i, (a, d) in enumerate(zip(positional, defaults), 1):
        yield one(a, d)
        if i == len(args.posonlyargs): yield "/"
    if args.vararg: yield "*" + ast.unparse(args.vararg)
    elif args.kwonlyargs: yield "*"
    for a, d in zip(args.kwonlyargs, args.kw_defaults): yield one(a, d)
    if args.kwarg: yield "**" + ast.unparse(args.kwarg)

# ---- classes

def attributes(module: Module, function: Function) -> Iterator[tuple[str, ast.expr]]:
    "What a method sets on `self`, with its type."
    defaults, own = defaults_of(function), parameters(function)[0].arg
    known = {p.arg: with_none(unquoted(p.annotation), defaults.get(p.arg)) if p.annotation is not None
             else type_of(defaults.get(p.arg), {}, module) for p in parameters(function)[1:]}
    known = {k: v for k, v in known.items() if v is not None}
    for node in ast.walk(function):
        if isinstance(node, ast.AnnAssign) and is_own(node.target, own): yield node.target.attr, unquoted(node.annotation)
        if isinstance(node, ast.Assign):
            for target, value in pairs(node):
                if is_own(target, own): yield target.attr, type_of(value, known, module)
        if isinstance(node, ast.Call) and name_of(node) == "register_buffer" and isinstance(node.args[0], ast.Constant):
            yield node.args[0].value, ast.Name("Tensor")
        if isinstance(node, ast.Call) and name_of(node) == "setattr" and len(node.args) == 3:
            if getattr(node.args[0], "id", "") == own and not isinstance(node.args[1], ast.Constant): yield from known.items()

def is_own(node: ast.expr, own: str) -> bool:
    "Is it an attribute of the first parameter?"
    return isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == own

def pairs(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    "Targets and values of an assignment, one by one."
    for target in node.targets:
        if not isinstance(target, ast.Tuple): yield target, node.value
        elif isinstance(node.value, ast.Tuple) and len(node.value.elts) == len(target.elts): yield from zip(target.elts, node.value.elts)
        else: yield from ((t, None) for t in target.elts)

class Stub:
    "The stub of one module."

    def __init__(self, package: Package, module: Module, wanted: set[str]):
        "`wanted` are the names of private things that other modules import."
        self.package, self.module, self.wanted = package, module, wanted
        self.borrowed: dict[str, tuple[Module, str]] = {} # names that attached functions bring along
        self.used: set[str] = set()

    def note(self, node: ast.AST, source: Module | None = None) -> None:
        "Remembers the names that an emitted piece uses, and the module it comes from."
        for n in ast.walk(node):
            if not isinstance(n, ast.Name): continue
            self.used.add(n.id)
            if source is not None and source is not self.module: self.borrow(n.id, source)

    def borrow(self, name: str, source: Module) -> None:
        "Makes a name of another module known here."
        if name not in source.imports and name not in source.definitions and not is_constant(source, name): return
        there = self.package.origin(source, name)
        here = self.package.origin(self.module, name)
        known = name in self.module.imports or name in self.module.definitions or is_constant(self.module, name)
        if known and here != there:
            raise ValueError(f"{name} means {'.'.join(there)} in {source.name} and {'.'.join(here)} in {self.module.name}, "
                             f"whose class it extends: give one of them another name")
        if not known: self.borrowed[name] = there

    def function(self, member: Member, indent: str = "") -> list[str]:
        "The lines of one function or method."
        new = signature(member.function, member.kind, member.name)
        for part in [*[p.annotation for p in parameters(new)], new.returns, *defaults_of(new).values(), *new.decorator_list]:
            if part is not None: self.note(part, member.module)
        return function_lines(new, docstring(member.function, function_sections(member.module, member.function, member.kind)), indent)

    def klass(self, node: ast.ClassDef) -> list[str]:
        "The lines of one class."
        marks = [d for d in node.decorator_list if name_of(d) in kept]
        for part in [*marks, *node.bases, *(k.value for k in node.keywords)]: self.note(part)
        inherits = ", ".join([ast.unparse(b) for b in node.bases] + [f"{k.arg}={ast.unparse(k.value)}" for k in node.keywords])
        lines = [f"@{ast.unparse(d)}" for d in marks] + [f"class {node.name}{f'({inherits})' if inherits else ''}:"]
        body = quoted(docstring(node, class_sections(self.package, self.module, node)), "    ")
        members = self.package.members(self.module, node)
        taken = {m.name for m in members}
        body += list(self.class_values(node, taken))
        body += list(self.instance_values(node, members, taken))
        for m in members:
            if m.name.startswith("_") and not m.name.startswith("__"): continue
            body += self.method(m)
        forward = [m for m in members if m.name == "forward"]
        if forward and self.package.is_torch_module(self.module, node) and "__call__" not in taken:
            body += self.method(Member("__call__", forward[0].function, forward[0].module, "method"))
        return lines + body if body else [lines[0].removesuffix(":") + ": ..."] if len(lines) == 1 else [*lines[:-1], lines[-1] + " ..."]

    def method(self, m: Member) -> list[str]:
        "The lines of one method."
        return self.function(m, "    ")

    def class_values(self, node: ast.ClassDef, taken: set[str]) -> Iterator[str]:
        "What the body of a class sets: fields, constants, properties without a name of their own."
        fields = fields_of(node)
        for s in node.body:
            if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name):
                yield self.field(s, s in fields)
                taken.add(s.target.id)
            if not isinstance(s, ast.Assign): continue
            for target, value in pairs(s):
                if not isinstance(target, ast.Name) or target.id.startswith("_") and not target.id.startswith("__"): continue
                taken.add(target.id)
                yield from self.class_value(target.id, value, taken)

    def field(self, s: ast.AnnAssign, is_field: bool) -> str:
        "One annotated name in the body of a class."
        annotation = with_none(unquoted(s.annotation), s.value)
        self.note(annotation)
        value = ""
        if s.value is not None and is_field:
            is_call = isinstance(s.value, ast.Call) and name_of(s.value) == "field"
            default = s.value if is_call else shown_default(s.value)
            self.note(default)
            value = f" = {ast.unparse(default)}"
        return f"    {s.target.id}: {ast.unparse(annotation)}{value}"

    def class_value(self, name: str, value: ast.expr | None, taken: set[str]) -> Iterator[str]:
        "One name that the body of a class sets without saying its type."
        if isinstance(value, ast.Call) and name_of(value) == "property":
            yield "    @property"
            yield f"    def {name}(self): ..."
        elif isinstance(value, ast.Name) and value.id in taken: yield f"    {name} = {value.id}"
        elif isinstance(value, ast.Constant) and value.value is None and name == "__hash__":
            yield f"    {name}: None # type: ignore[assignment]"
        else:
            kind = type_of(value, {}, self.module)
            self.note(kind)
            yield f"    {name}: {ast.unparse(kind)}"

    def instance_values(self, node: ast.ClassDef, members: list[Member], taken: set[str]) -> Iterator[str]:
        "What the methods of a class set on its instances."
        found = {}
        first = [m for m in members if m.name in ("__init__", "__post_init__")]
        for m in [*first, *(m for m in members if m not in first and m.kind == "method")]:
            if not parameters(m.function): continue
            for name, kind in attributes(m.module, m.function):
                if name.startswith("_") or name in taken: continue
                old = found.get(name)
                if old is None or ast.unparse(old[0]) == "Any": found[name] = kind, m.module
                elif ast.unparse(old[0]) != ast.unparse(kind) and m in first and ast.unparse(kind) != "Any": found[name] = anything, m.module
        inherited = {n for there, c in self.package.bases(self.module, node) for m in self.package.members(there, c)
                     for n, _ in (attributes(m.module, m.function) if m.name == "__init__" else ())}
        for name, (kind, source) in found.items():
            if name in inherited: continue
            self.note(kind, source)
            yield f"    {name}: {ast.unparse(kind)}"

    def constant(self, name: str, value: ast.expr | None) -> str:
        "One constant of the module."
        if isinstance(value, ast.Name) and value.id in self.module.definitions: return f"{name} = {value.id}"
        if isinstance(value, ast.Subscript) or isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr) and name[:1].isupper() and not name.isupper():
            self.note(value)
            return f"{name} = {ast.unparse(value)}" # another name of a type
        kind = type_of(value, {}, self.module)
        self.note(kind)
        return f"{name}: {ast.unparse(kind)}"

    def wanted_here(self, name: str) -> bool:
        "Does the stub tell of a name at the top level?"
        return not name.startswith("_") or name in self.wanted or name.startswith("__") and name not in ("__all__",)

    def blocks(self) -> list[list[str]]:
        "The definitions of the module, one block each, in its order."
        found, makers = [], self.package._class_method_makers(self.module)
        for s in statements(self.module.tree.body):
            if isinstance(s, ast.ClassDef) and self.wanted_here(s.name): found.append(self.klass(s))
            if isinstance(s, (ast.FunctionDef, ast.AsyncFunctionDef)) and self.wanted_here(s.name):
                if is_patch(s) or any(name_of(d) in makers for d in s.decorator_list): continue
                found.append(self.function(Member(s.name, s, self.module, "function")))
            if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name) and self.wanted_here(s.target.id):
                found.append([self.field(s, False).strip()])
            if isinstance(s, ast.Assign):
                names = [(t.id, v) for t, v in pairs(s) if isinstance(t, ast.Name) and self.wanted_here(t.id)]
                found += [[self.constant(n, v)] for n, v in names if n not in ("_all_",)]
        return found

    def text(self) -> str:
        "All of the stub."
        blocks = self.blocks()
        while True: # private classes that others descend from, or that annotations name
            private = {n for n in self.used if n in self.module.definitions and not self.wanted_here(n)}
            if not private: break
            self.wanted |= private
            blocks = self.blocks()
        lines = quoted(docstring(self.module.tree), "") + self.import_lines()
        if self.module.public: lines += ["", *all_lines(self.module.public)]
        previous = None
        for block in blocks:
            if len(block) > 1 or previous is None or previous > 1: lines.append("")
            lines += block
            previous = len(block)
        return head + "\n".join(lines) + "\n"

    def import_lines(self) -> list[str]:
        "The imports of the names that the stub uses or gives away."
        give = set(self.module.public)
        if self.module.is_package: give |= set(self.module.imports)
        defined = set(self.module.definitions) - give
        found = {n: self.module.imports[n] for n in (self.used | give) & self.module.imports.keys() if n not in defined}
        found |= self.borrowed
        for name, module in {"Any": "typing", "Tensor": "torch"}.items():
            if name in self.used and name not in found and name not in self.module.definitions: found[name] = module, name
        lines, grouped = [], {}
        for name, (source, there) in sorted(found.items()):
            if not there: lines.append(f"import {source}" if name == source else f"import {source} as {name}")
            else: grouped.setdefault(source, []).append(f"{there} as {name}" if name != there or self.module.is_package else there)
        for source, names in sorted(grouped.items()):
            line = f"from {source} import {', '.join(names)}"
            lines += [line] if len(line) <= width else [f"from {source} import (", *(f"    {n}," for n in names), ")"]
        return lines

def is_constant(module: Module, name: str) -> bool:
    "Is `name` set at the top level of a module?"
    found = (t for s in statements(module.tree.body) if isinstance(s, ast.Assign) for t, _ in pairs(s))
    return any(getattr(t, "id", "") == name for t in found)

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
    for m in package.modules.values():
        for source, name in m.imports.values():
            if name.startswith("_"): found.setdefault(source, set()).add(name)
    return found

def stubs(folder: Path) -> dict[Path, str]:
    "The stubs of the package in `folder`; private modules have none."
    package = Package(folder)
    private = private_names(package)
    shown = [m for m in package.modules.values() if m.path.stem == "__init__" or not m.path.stem.startswith("_")]
    return {m.path.with_suffix(".pyi"): Stub(package, m, set(private.get(m.name, ()))).text() for m in shown}

def write(folder: Path) -> None:
    "Writes the stubs of the package in `folder`, and removes those that nothing gives any more."
    made = stubs(folder)
    for old in folder.rglob("*.pyi"):
        if old not in made: old.unlink()
    for path, text in made.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text: path.write_text(text, encoding="utf-8")
    (folder/"py.typed").touch()

if __name__ == "__main__": write(tree.root/"wave_transformer")
