"""One program on one pseudo-terminal, with every byte that it wrote and when."""

import fcntl
import os
import re
import select
import shutil
import signal
import struct
import termios
import time

MS = 1e6  # nanoseconds
QUIET = 30  # a burst of output ends when nothing follows for so many milliseconds
ESCAPES = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0-9A-B]|[=>78MDEHc])")
# The beginning of an escape sequence whose end comes later.
UNFINISHED = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|\][^\x07]*|[()])?$")
# What programs ask their terminal, and what xterm answers: else some wait for a time-out.
ANSWERS = [(rb"\x1b\[0?c", b"\x1b[?64;1;2;22c"), (rb"\x1b\[>0?c", b"\x1b[>41;379;0c"),
           (rb"\x1b\[5n", b"\x1b[0n"), (rb"\x1b\[6n", b"\x1b[1;1R"),
           (rb"\x1b\]11;\?(?:\x07|\x1b\\)", b"\x1b]11;rgb:0000/0000/0000\x1b\\")]
KEYS = {"Up": (b"\x1b[A", b"\x1bOA"), "Down": (b"\x1b[B", b"\x1bOB"), "End": (b"\x1b[F", b"\x1bOF")}


class NoPaint(Exception):
    """What was waited for never came."""


def read(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


class Session:
    def __init__(self, argv, cwd=".", env=(), columns=120, rows=40):
        self.chunks, self.ended, self.application_keys = [], False, False
        environment = {k: v for k, v in os.environ.items() if k not in ("LINES", "COLUMNS", "TMUX", "NO_COLOR")}
        environment.update({"TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORTERM": "truecolor", **dict(env)})
        program = os.path.abspath(shutil.which(argv[0]) or argv[0])
        self.terminal, inner = os.openpty()
        self.resize(columns, rows)
        os.set_blocking(self.terminal, False)
        name, here = os.ttyname(inner), os.getcwd()
        opened = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1),
                  (os.POSIX_SPAWN_DUP2, 0, 2)]
        os.chdir(cwd)
        try:
            self.start = time.perf_counter_ns()
            self.pid = os.posix_spawn(program, argv, environment, file_actions=opened, setsid=True)
        finally:
            os.chdir(here)
        os.close(inner)
        self.poll = select.poll()
        self.poll.register(self.terminal, select.POLLIN)

    def resize(self, columns, rows):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, key):
        os.write(self.terminal, KEYS[key][self.application_keys] if key in KEYS else key.encode())

    def wait(self, milliseconds):
        """Takes what comes first within some time; says whether something came."""
        if self.ended or not self.poll.poll(max(0, milliseconds)):
            return False
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            data = b""
        if not data:
            self.ended = True
            return False
        self.chunks.append((time.perf_counter_ns(), data))
        self.application_keys |= b"\x1b[?1h" in data
        for question, answer in ANSWERS:
            if re.search(question, data):
                os.write(self.terminal, answer)
        return True

    def settle(self, quiet=QUIET, limit=2_000):
        end = time.perf_counter_ns() + limit * MS
        while self.wait(quiet) and time.perf_counter_ns() < end:
            pass

    def painted(self, pattern, limit):
        """Waits for a text; gives milliseconds from the start to the last byte of its burst, and to the first text of all."""
        wanted, end = re.compile(pattern), self.start + limit * 1_000 * MS
        while time.perf_counter_ns() < end and not self.ended:
            if self.wait(50):
                continue
            text = ESCAPES.sub(b"", b"".join(data for _, data in self.chunks))
            if wanted.search(text.decode("utf-8", "replace")):
                return (self.chunks[-1][0] - self.start) / MS, (self.first_text() - self.start) / MS
        raise NoPaint(pattern)

    def first_text(self):
        """When the first sign was there to read, such as one of a progress line: what sets the terminal up shows nothing."""
        text = b""
        for moment, data in self.chunks:
            text += data
            if UNFINISHED.sub(b"", ESCAPES.sub(b"", text)).strip():
                return moment
        raise NoPaint("text")

    def response(self, act, limit=1_000):
        """Milliseconds from an act to the last byte that answers it, and how many bytes; None without an answer."""
        self.settle()
        mark, start = len(self.chunks), time.perf_counter_ns()
        act()
        if not self.wait(limit):
            return None
        self.settle()
        answer = self.chunks[mark:]
        return (answer[-1][0] - start) / MS, sum(len(data) for _, data in answer)

    def members(self):
        """Every process of its session: a pager's git, a shell's helper."""
        own = []
        for entry in filter(str.isdigit, os.listdir("/proc")):
            fields = read(f"/proc/{entry}/stat").rpartition(")")[2].split()
            if len(fields) > 3 and fields[3] == str(self.pid):
                own.append(int(entry))
        return own

    def switches(self):
        """How often its threads gave the processor up of themselves: once a wakeup."""
        return sum(int(re.search(r"\nvoluntary_ctxt_switches:\s*(\d+)", read(f"/proc/{pid}/task/{task}/status"))[1])
                   for pid in self.members() for task in os.listdir(f"/proc/{pid}/task"))

    def memory(self, name):
        """A field of smaps_rollup over all its processes, in KiB."""
        return sum(int(found[1]) for pid in self.members()
                   if (found := re.search(rf"^{name}:\s+(\d+)", read(f"/proc/{pid}/smaps_rollup"), re.M)))

    def close(self):
        for pid in self.members():
            os.kill(pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
