#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks that the modules below core/ and ui/ include only what is on their link line, and that the plain half is plain.

The compiler sees to most of this, because every module has an include root of its own; this test also sees headers that no
source of the build includes, relative includes that leave a folder, and the Qt headers that the plain half could reach.
"""

import pathlib
import re
import sys

PLAIN = {"base", "crypto", "merkle", "protocol", "wasm", "meaning", "diff", "search"}
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
MODULE = re.compile(r"kennel_module\(\s*(\w+)(.*?)\)", re.S)
COMMENT = re.compile(r"#.*")


def link_lines(root):
    """Of each module: its folder, the modules it hands on and those it uses itself."""
    modules = {}
    for cmake in sorted(root.glob("core/*/CMakeLists.txt")) + sorted(root.glob("ui/*/CMakeLists.txt")):
        for name, arguments in MODULE.findall(COMMENT.sub("", cmake.read_text())):
            public, private, target = set(), set(), None
            for word in arguments.split():
                if word in ("SOURCES", "PUBLIC", "PRIVATE"):
                    target = {"PUBLIC": public, "PRIVATE": private}.get(word)
                elif target is not None and word.startswith("Kennel::"):
                    target.add(word.removeprefix("Kennel::"))
            modules[name] = (cmake.parent, public, private)
    return modules


def reach(name, modules):
    """The modules whose headers the module may include: itself, its link line, and what that hands on."""
    seen, todo = {name}, list(modules[name][1] | modules[name][2])
    while todo:
        current = todo.pop()
        if current not in seen:
            seen.add(current)
            todo.extend(modules[current][1] if current in modules else ())
    return seen


def wrong_includes(root):
    modules = link_lines(root)
    folders = {path.name for half in ("core", "ui") for path in (root / half).glob("*") if path.is_dir()}
    for name, (folder, _, _) in modules.items():
        allowed = reach(name, modules)
        for file in sorted(folder.rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            for number, line in enumerate(file.read_text().splitlines(), 1):
                found = INCLUDE.match(line)
                if not found:
                    continue
                quote, path = found.groups()
                where = f"{file.relative_to(root)}:{number}"
                module = path.split("/")[0]
                if quote == '"' and ".." in path.split("/"):
                    yield f"{where}: leaves its folder with {path}"
                elif quote == '"' and module in folders and module not in allowed:
                    yield f"{where}: includes {path}, but {module} is not on the link line of {name}"
                elif name in PLAIN and quote == "<" and re.match(r"Q[A-Z]|Qt\w+/|QtCore", path):
                    yield f"{where}: includes {path}, but {name} is plain C++ without Qt"


def main():
    root = pathlib.Path(sys.argv[1])
    wrong = list(wrong_includes(root))
    print("\n".join(wrong))
    print(f"{len(link_lines(root))} modules, {len(wrong)} wrong includes")
    return 1 if wrong or not link_lines(root) else 0


if __name__ == "__main__":
    sys.exit(main())
