#!/usr/bin/env python3
"""guard.py PROGRAM DATA [--record]: holds what a start, 1 MB and a key cost, in instructions, which no other load changes.

They are held within 5 % of figures.json where processor, C library and compiler are those that the figures were taken
with, and printed elsewhere; --record takes them anew. What a key sends, how often the idle program wakes and how its work
grows with what is large in one way alone is held everywhere. Needs valgrind."""

import json
import os
import re
import subprocess
import sys
import tempfile

from hostile import FAMILIES
from session import Session, read

HERE = os.path.dirname(os.path.abspath(__file__))
FIGURES = f"{HERE}/figures.json"
TOLERANCE = 0.05
MOST_BYTES_A_KEY = 350
KEYS = 20
FEW, TIMES = 2_000, 3
MOST_GROWTH = 1.1 * TIMES
# A hash table's order decides how often it is searched, so it must be the same each time.
FIXED = {"SWIFT_DETERMINISTIC_HASHING": "1", "LANG": "C.UTF-8", "PATH": os.environ["PATH"], "TERM": "xterm-256color"}


def counted(path):
    return int(re.search(r"^(?:summary|totals):\s*(\d+)", read(path), re.M)[1])


def count(folder, *command):
    """The instructions of a whole run."""
    out = f"{folder}/run.out"
    subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command],
                   env={**FIXED, "HOME": folder}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return counted(out)


def count_keys(folder, program, data):
    """The instructions and bytes of one key: those between two dumps, one before the keys and one after them."""
    out = f"{folder}/keys.out"
    session = Session(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", program, data],
                      env={**FIXED, "HOME": folder})
    try:
        session.painted("cooperation", 120)
        session.settle(2_000, 20_000)
        control = lambda act: subprocess.run(["callgrind_control", act, str(session.pid)], check=True,
                                             stdout=subprocess.DEVNULL)
        control("--zero")
        before = sum(len(data) for _, data in session.chunks)
        for index in range(KEYS):
            session.press("Down" if index % 10 < 5 else "Up")
            session.settle(500, 10_000)
        control("--dump")
        sent = sum(len(data) for _, data in session.chunks) - before
        return counted(f"{out}.1") // KEYS, sent // KEYS
    finally:
        session.close()


def wakeups(folder, program, data, seconds=3):
    session = Session([program, data], env={"HOME": folder})
    try:
        session.painted("cooperation", 60)
        session.settle(500, 5_000)
        before = session.switches()
        session.settle(seconds * 1_000, seconds * 1_000)
        return session.switches() - before
    finally:
        session.close()


def growth(folder, program, make):
    """How many times the instructions of `validate` grow where what it checks is so many times as much."""
    counts = []
    for n in (FEW, FEW * TIMES):
        path = f"{folder}/{make.__name__}-{n}"
        make(n, path)
        counts.append(count(folder, program, "validate", path))
    return counts[1] / counts[0]


def surroundings():
    cpu = re.search(r"model name\s*:\s*(.*)", read("/proc/cpuinfo"))
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    return {"cpu": cpu[1] if cpu else "unknown", "libc": " ".join(os.confstr("CS_GNU_LIBC_VERSION").split()),
            "swift": (re.search(r"Swift version (\S+)", swift) or ["", "unknown"])[1]}


def main():
    program, data = map(os.path.abspath, sys.argv[1:3])
    with tempfile.TemporaryDirectory(prefix="bilateral-guard-") as folder:
        subprocess.run([sys.executable, f"{HERE}/programme.py", "1700", f"{folder}/megabyte", "--lists"], check=True)
        key, sent = count_keys(folder, program, data)
        figures = {"reading and checking 1 MB": count(folder, program, "validate", f"{folder}/megabyte"),
                   "an overview from its files": count(folder, program, "screenshot", "overview", data),
                   "one key": key}
        woken = wakeups(folder, program, data)
        grown = {name: growth(folder, program, make) for name, make in FAMILIES.items()}
    if "--record" in sys.argv:
        with open(FIGURES, "w") as file:
            json.dump({**surroundings(), "figures": figures}, file, indent=2)
            file.write("\n")
    kept = json.loads(read(FIGURES))
    holds = all(kept[name] == value for name, value in surroundings().items())
    failed = 0
    for name, value in figures.items():
        change = value / kept["figures"][name] - 1
        verdict = "not held here" if not holds else "ok" if change <= TOLERANCE else "TOO MANY"
        failed += verdict == "TOO MANY"
        print(f"{name}: {value:,} instructions ({change:+.1%}), {verdict}")
        if holds and change < -TOLERANCE:
            print("  fewer than before: take the figures anew with --record")
    for name, value, most in (("bytes a key", sent, MOST_BYTES_A_KEY), ("wakeups while idle", woken, 0)):
        failed += value > most
        print(f"{name}: {value} (at most {most}), {'ok' if value <= most else 'TOO MANY'}")
    for name, times in grown.items():
        failed += times > MOST_GROWTH
        print(f"{TIMES} times as many {name}: {times:.2f} times the instructions (at most {MOST_GROWTH:.2f}), "
              f"{'ok' if times <= MOST_GROWTH else 'TOO MANY'}")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
