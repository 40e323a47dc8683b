# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Shows that each rejecting check is needed: with any one of them out, a named case of the misbehaviour table fails.

    disablechecks.py [--dry] [NUMBER…]

--dry only looks whether every text of table.py still occurs exactly once. Otherwise a copy of the sources, in which each
check of the table can be switched off by its number in the environment, is built once in build/checks; then every case
runs with all checks on, and after that once for each check with that one off. A case that does not fail then (or crash,
or hang) is a check that nobody would miss. NUMBERs: only these.
"""

import os
import pathlib
import shutil
import subprocess
import sys

from table import CHECKS

TOP = pathlib.Path(__file__).resolve().parents[2]
BUILD = TOP / "build" / "checks"
COPY = BUILD / "src"
TEST = "test_misbehaviour"
SWITCH = "KENNEL_CHECK_OFF"
PATIENCE = 180  # seconds of one case
HEADER = f"""#pragma once
#include <cstdlib>
inline bool checkIsOff(int number)
{{
    const char *off = std::getenv("{SWITCH}");
    return off && std::atoi(off) == number;
}}
"""


def rotten():
    """Lines about entries whose text is not exactly once in its file."""
    for number, (file, old, _, _) in enumerate(CHECKS, 1):
        count = (TOP / "core" / file).read_text().count(old)
        if count != 1:
            yield f"core/{file}: {count} times instead of once: {old!r} (entry {number})"


def write(path, text):
    """Only if it differs: what did not change is not built again."""
    if not path.exists() or path.read_text() != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def copy_sources():
    """The tree without what was built, each check of the table with its switch."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=TOP, check=True, capture_output=True,
                           text=True).stdout.splitlines()
    texts = {}
    for number, (file, old, new, _) in enumerate(CHECKS, 1):
        name = f"core/{file}"
        text = texts.get(name) or f'#include "{BUILD}/checkswitch.h"\n' + (TOP / name).read_text()
        texts[name] = text.replace(old, new.replace("OFF", f"checkIsOff({number})"), 1)
    write(BUILD / "checkswitch.h", HEADER)
    for name in names:
        source, target = TOP / name, COPY / name
        if name in texts:
            write(target, texts[name])
        elif source.is_file() and (not target.exists() or target.read_bytes() != source.read_bytes()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    for left in COPY.rglob("*"):
        if left.is_file() and str(left.relative_to(COPY)) not in names:
            left.unlink()


def build():
    folder = BUILD / "build"
    if not (folder / "build.ninja").exists():
        subprocess.run(["cmake", "-S", COPY, "-B", folder, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=None",
                        "-DCMAKE_CXX_FLAGS=-O1", "-DCMAKE_CXX_COMPILER_LAUNCHER=ccache", "-DCMAKE_LINKER_TYPE=LLD",
                        "-DCMAKE_UNITY_BUILD=ON", "-DCMAKE_UNITY_BUILD_BATCH_SIZE=8"], check=True)
    subprocess.run(["cmake", "--build", folder, "--target", TEST], check=True)


def holds(case, number=0):
    """Whether the case passes, with check NUMBER off."""
    environment = os.environ | {SWITCH: str(number), "TZ": "UTC", "LC_ALL": "C.UTF-8", "QT_FORCE_ASSERTS": "1"}
    try:
        run = subprocess.run([BUILD / "build" / "tests" / "session" / TEST, case], env=environment, timeout=PATIENCE,
                             capture_output=True, text=True, errors="replace")
    except subprocess.TimeoutExpired:
        return False
    return run.returncode == 0 and " 0 failed" in run.stdout and " 3 passed" in run.stdout


def main(arguments):
    problems = list(rotten())
    if problems or "--dry" in arguments:
        print("\n".join(problems) or f"{len(CHECKS)} checks, each text once")
        return 1 if problems else 0
    copy_sources()
    build()
    wanted = [int(text) for text in arguments] or range(1, len(CHECKS) + 1)
    broken = sorted({CHECKS[number - 1][3] for number in wanted if not holds(CHECKS[number - 1][3])})
    if broken:
        print("These cases fail with every check in place:", *broken, sep="\n  ")
        return 1
    survived = 0
    for number in wanted:
        file, old, _, case = CHECKS[number - 1]
        missed = holds(case, number)
        survived += missed
        line = " ".join(old.split())
        print(f"{number:3} {'NOT MISSED' if missed else 'caught':10} {file:32} {line[:60]:60} {case}", flush=True)
    print(f"{len(wanted)} checks patched out, {len(wanted) - survived} caught, {survived} not missed")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
