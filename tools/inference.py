"The types of values, as far as the form of the source tells; for stubs."
import ast
from collections.abc import Iterator
from tools.source import Module, alternatives, defaults_of, name_of, parameters

Types = dict[str, ast.expr]
anything = ast.Name("Any")

def expression(text: str) -> ast.expr:
    "A type from its text."
    return ast.parse(text, mode="eval").body

def type_of(value: ast.expr | None, known: Types, module: Module) -> ast.expr:
    "The type of an expression; `known` has the types of parameters."
    def inner(e): return type_of(e, known, module)
    match value:
        case ast.Name(id=name): return known.get(name, anything)
        case ast.Constant(value=None): return anything
        case ast.Constant(value=v): return ast.Name(type(v).__name__)
        case ast.JoinedStr(): return ast.Name("str")
        case ast.Compare() | ast.UnaryOp(op=ast.Not()): return ast.Name("bool")
        case ast.UnaryOp(operand=operand): return inner(operand)
        case ast.BinOp(left=left, right=right): return common([inner(left), inner(right)])
        case ast.IfExp(body=body, orelse=orelse): return common([inner(body), inner(orelse)])
        case ast.BoolOp(values=values): return common([inner(v) for v in values])
        case ast.Tuple(elts=elts):
            return expression(f"tuple[{', '.join(ast.unparse(inner(e)) for e in elts) or '()'}]")
        case ast.List(elts=elts):
            return expression(f"list[{ast.unparse(common([inner(e) for e in elts]))}]")
        case ast.ListComp(): return expression("list[Any]")
        case ast.Dict() | ast.DictComp(): return expression("dict[Any, Any]")
        case ast.Call(): return made_by(value, module)
    return anything

def common(types: list[ast.expr]) -> ast.expr:
    "The one type that all of `types` are; else anything."
    return types[0] if len({ast.unparse(t) for t in types}) == 1 else anything

def made_by(call: ast.Call, module: Module) -> ast.expr:
    "What a call gives, where it is the call of a class."
    match call.func:
        case ast.Name(id="dict"): return expression("dict[str, Any]")
        case ast.Name(id="len"): return ast.Name("int")
        case ast.Name(id="int" | "float" | "str" | "bool" | "set" | "list"): return call.func
        case ast.Attribute(value=ast.Constant(value=str()), attr="split"):
            return expression("list[str]")
    name, first = name_of(call.func), ast.unparse(call.func).split(".")[0]
    is_bound = first in module.imports or isinstance(module.definitions.get(first), ast.ClassDef)
    is_class = name[:1].isupper() and not name.isupper()
    return call.func if is_bound and is_class else anything

def unquoted(node: ast.expr | None) -> ast.expr | None:
    "An annotation out of its quotes, which stubs do not need."
    match node:
        case ast.Constant(value=str() as text): return expression(text)
    return node

def with_none(annotation: ast.expr, default: ast.expr | None) -> ast.expr:
    "An annotation that allows for a default of None."
    if not isinstance(default, ast.Constant) or default.value is not None: return annotation
    names = [ast.unparse(a) for a in alternatives(annotation)]
    if {"None", "Any", "object"} & set(names) or names[0].startswith("Optional"): return annotation
    return ast.BinOp(annotation, ast.BitOr(), ast.Constant(None))

# ---- what functions return, and what they set

def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    "All that a function consists of, functions inside it left out."
    inner = ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef
    for child in ast.iter_child_nodes(function):
        if isinstance(child, inner): continue
        yield child
        yield from own_nodes(child)

def gives_something(node: ast.AST) -> bool:
    "Is it a `return` with a value, or a `yield`?"
    if isinstance(node, ast.Return): return node.value is not None
    return isinstance(node, (ast.Yield, ast.YieldFrom))

def returns_nothing(function: ast.FunctionDef) -> bool:
    "Does a function come to its end, and give nothing?"
    always_raises = isinstance(function.body[-1], ast.Raise)
    return not always_raises and not any(map(gives_something, own_nodes(function)))

def parameter_types(module: Module, function: ast.FunctionDef) -> Types:
    "The types of the parameters of a method, by their annotations or defaults."
    found, defaults = {}, defaults_of(function)
    for p in parameters(function)[1:]:
        default, annotation = defaults.get(p.arg), unquoted(p.annotation)
        if annotation: found[p.arg] = with_none(annotation, default)
        else: found[p.arg] = type_of(default, {}, module)
    return found

def attributes(module: Module, function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    "What a method sets on `self`, with its type."
    if not parameters(function): return
    known, own = parameter_types(module, function), parameters(function)[0].arg
    for node in ast.walk(function):
        match node:
            case ast.AnnAssign(target=target) if is_own(target, own):
                yield target.attr, unquoted(node.annotation)
            case ast.Assign():
                for target, value in pairs(node):
                    if is_own(target, own): yield target.attr, type_of(value, known, module)
            case ast.Call(func=ast.Attribute(attr="register_buffer"),
                          args=[ast.Constant(value=name), *_]):
                yield name, ast.Name("Tensor")
            case ast.Call(func=ast.Name(id="setattr"), args=[ast.Name(id=name), ast.Name(), _]):
                if name == own: yield from known.items() # all parameters become attributes

def is_own(node: ast.expr, own: str) -> bool:
    "Is it an attribute of the first parameter?"
    return isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == own

def pairs(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    "Targets and values of an assignment, one by one."
    for target in node.targets:
        match target, node.value:
            case ast.Tuple(elts=names), ast.Tuple(elts=values) if len(names) == len(values):
                yield from zip(names, values)
            case ast.Tuple(elts=names), _: yield from ((t, None) for t in names)
            case _: yield target, node.value
