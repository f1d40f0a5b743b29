"Small faults that a program can have: which there are in a module, and a random choice of them."
import ast, copy, itertools, random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from tools.source import Module, Package, name_of

rooms = "core", "audio", "series", "training"
looks = {"ax", "axs", "axes", "fig", "plt", "mpl", "bar", "mesh", "warnings", "warn_once", "print"}
unseen = {"__repr__", "extra_repr", "_repr_html_", "_repr_markdown_", "_oklch", "figsize", "color",
          "aspect", "alpha", "fontsize", "stacklevel"}

operators = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
             ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv, ast.BitAnd: ast.BitOr,
             ast.BitOr: ast.BitAnd, ast.Pow: ast.Mult}
comparisons = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
               ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
               ast.In: ast.NotIn, ast.NotIn: ast.In}
names = [("min", "max"), ("any", "all"), ("sin", "cos"), ("floor", "ceil"), ("round", "int"),
         ("zeros", "ones"), ("zeros_like", "ones_like"), ("argmin", "argmax"), ("sum", "mean")]
others = {a: b for pair in names for a, b in (pair, pair[::-1])}
dropped = {"masked_fill", "clamp", "clamp_min", "clamp_max", "abs", "transpose", "flip", "cumsum",
           "detach", "copy", "clone", "where", "flatten", "square", "conj", "sort", "strip"}

@dataclass(frozen=True)
class Fault:
    "Other text for a piece of a module."
    module: Module
    kind: str  # such as "off by one"
    start: int # of the piece, in bytes
    stop: int
    new: str

    @cached_property
    def text(self) -> str:
        "The module with the fault in it."
        old = self.module.text.encode()
        return (old[:self.start] + self.new.encode() + old[self.stop:]).decode()

    @property
    def lines(self) -> tuple[int, int]:
        "The first and the last line that it touches, from 0."
        old = self.module.text.encode()
        return old[:self.start].count(b"\n"), old[:self.stop].count(b"\n")

    @cached_property
    def blocks(self) -> tuple[list[str], list[str]]:
        "These lines, before and after."
        (a, b), old, new = self.lines, self.module.text.split("\n"), self.text.split("\n")
        return old[a:b + 1], new[a:len(new) - len(old) + b + 1]

    @property
    def is_program(self) -> bool:
        "Is what it leaves another program, and one that Python can read?"
        try: return ast.dump(ast.parse(self.text)) != ast.dump(self.module.tree)
        except SyntaxError: return False

    def __str__(self):
        old, new = self.blocks
        head = f"{self.module.name.partition('.')[2]}:{self.lines[0] + 1}  {self.kind}"
        signed = [("-", line) for line in old] + [("+", line) for line in new]
        return "\n".join([head, *(f"  {sign} {line.strip()}" for sign, line in signed)])

def altered(node: ast.AST, **fields) -> str:
    "The text of `node` with other fields."
    return ast.unparse(type(node)(**{**dict(ast.iter_fields(node)), **fields}))

def changes(node: ast.AST) -> Iterator[tuple[str, str]]:
    "The kinds of faults in a node, and its text with each."
    match node:
        case ast.BinOp(left=left, op=op, right=right):
            if type(op) in operators: yield "operator", altered(node, op=operators[type(op)]())
            if isinstance(op, (ast.Mult, ast.BitAnd, ast.Add, ast.Sub)):
                yield "dropped term", ast.unparse(left)
            if isinstance(op, (ast.Mult, ast.BitAnd)): yield "dropped term", ast.unparse(right)
        case ast.UnaryOp(operand=operand): yield "sign", ast.unparse(operand)
        case ast.Compare(ops=[op]): yield "comparison", altered(node, ops=[comparisons[type(op)]()])
        case ast.BoolOp(op=op, values=values):
            yield "and, or", altered(node, op=ast.Or() if isinstance(op, ast.And) else ast.And())
            for i in range(len(values)):
                left = values[:i] + values[i + 1:]
                new = altered(node, values=left) if left[1:] else ast.unparse(left[0])
                yield "dropped condition", new
        case ast.IfExp(body=body, orelse=orelse):
            yield "branches", altered(node, body=orelse, orelse=body)
        case ast.If(orelse=[]): yield "removed branch", "pass"
        case ast.Expr(value=ast.Call()): yield "removed call", "pass"
        case ast.AugAssign(op=op) if type(op) in operators:
            yield "operator", altered(node, op=operators[type(op)]())
        case ast.Slice(lower=lower, upper=upper):
            if lower: yield "slice", altered(node, lower=None)
            if upper: yield "slice", altered(node, upper=None)
        case ast.Constant(value=bool(v)): yield "constant", str(not v)
        case ast.Constant(value=int(v)):
            for n in (v + 1, abs(v - 1)): yield "off by one", str(n)
        case ast.Constant(value=float(v)): yield "constant", repr(2*v if v else 1.)
        case ast.Call(): yield from changed_calls(node)

def changed_calls(node: ast.Call) -> Iterator[tuple[str, str]]:
    "The same for a call."
    func, args, name = node.func, node.args, name_of(node.func)
    if name in others:
        other = copy.copy(func)
        setattr(other, "id" if isinstance(func, ast.Name) else "attr", others[name])
        yield "function", altered(node, func=other)
    if isinstance(func, ast.Attribute) and name in dropped: yield "dropped", ast.unparse(func.value)
    if len(args) > 1 and not any(isinstance(a, ast.Starred) for a in args[:2]):
        yield "swapped", altered(node, args=[args[1], args[0], *args[2:]])
    for i, k in enumerate(node.keywords):
        left = node.keywords[:i] + node.keywords[i + 1:]
        if k.arg: yield "dropped argument", altered(node, keywords=left)

def is_left_alone(node: ast.AST) -> bool:
    "Is it a message, or for looks only?"
    if isinstance(node, (ast.Raise, ast.JoinedStr, ast.ImportFrom, ast.Import)): return True
    if {getattr(node, "name", ""), getattr(node, "arg", "")} & unseen: return True
    if isinstance(node, ast.Expr): return is_left_alone(node.value)
    root = node.func if isinstance(node, ast.Call) else None
    while isinstance(root, (ast.Attribute, ast.Call, ast.Subscript)):
        root = root.func if isinstance(root, ast.Call) else root.value
    return getattr(root, "id", "") in looks

def nodes(node: ast.AST) -> Iterator[ast.AST]:
    "A node and those in it that faults may go into."
    if is_left_alone(node): return
    yield node
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list"): continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST): yield from nodes(child)

def is_compound(node: ast.AST, new: str) -> bool:
    "Does the text in the place of an expression need parentheses?"
    if not isinstance(node, ast.expr) or isinstance(node, ast.Slice): return False
    kinds = ast.BinOp, ast.BoolOp, ast.UnaryOp, ast.Compare, ast.IfExp, ast.Lambda
    return isinstance(ast.parse(new, mode="eval").body, kinds)

def faults(module: Module) -> Iterator[Fault]:
    "All that there are in a module."
    lines = module.text.encode().split(b"\n")
    starts = [0, *itertools.accumulate(len(line) + 1 for line in lines)]
    for node in nodes(module.tree):
        for kind, new in changes(node):
            start = starts[node.lineno - 1] + node.col_offset
            stop = starts[node.end_lineno - 1] + node.end_col_offset
            yield Fault(module, kind, start, stop, f"({new})" if is_compound(node, new) else new)

def room(module: str) -> str:
    "The part of the package that a module is in; none for the package itself."
    return f"{module}.".split(".")[1]

def draw(package: Package, seed: int, number: int) -> list[Fault]:
    "So many faults at random, no two of them in one place."
    modules = [m for n, m in sorted(package.modules.items()) if room(n) in rooms]
    found = [f for m in modules if not m.name.endswith(".style") for f in faults(m)]
    random.Random(seed).shuffle(found)
    places, chosen = set(), []
    for f in found:
        place = f.module.name, f.start
        if place in places or not f.is_program: continue
        places.add(place)
        chosen.append(f)
        if len(chosen) == number: break
    return chosen
