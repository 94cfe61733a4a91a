"""A program in a terminal of its own, as a visitor sees it."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

PATIENCE = 15
PAINTED = b"view only"


class Terminal:
    """A command that runs in a new terminal, with its input from there or from `input`; it is killed and gone when a `with` block ends."""

    def __init__(self, command, rows=24, columns=80, environment=None, user=None, input=None):
        self.output = b""
        self.ending = None
        names = dict(PATH="/usr/bin:/bin", TERM="xterm-256color")
        names.update(environment or {})
        self.process, self.file = pty.fork()
        if self.process == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                if user is not None:
                    os.setgroups([])
                    os.setgid(user)
                    os.setuid(user)
                if input is not None:
                    os.dup2(input, 0)
                # Where the tests run without a terminal, hang-ups may be ignored: a client hears them all the same.
                signal.signal(signal.SIGHUP, signal.SIG_DFL)
                os.execve(command[0] if "/" in command[0] else f"/usr/bin/{command[0]}", command, names)
            finally:
                os._exit(127)
        os.set_blocking(self.file, False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.ending is None:
            os.kill(self.process, signal.SIGKILL)
            self.wait_for_end(5)
        os.close(self.file)

    def resize(self, rows, columns):
        fcntl.ioctl(self.file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, keys):
        """Types, and reads meanwhile, so that neither side waits for the other."""
        rest = keys
        deadline = time.monotonic() + PATIENCE
        while rest and time.monotonic() < deadline:
            readable, writable, _ = select.select([self.file], [self.file], [], 1)
            if readable:
                self.take()
            if writable:
                rest = rest[os.write(self.file, rest[:512]):]
        return not rest

    def take(self):
        """Reads what there is; gives whether there may be more."""
        try:
            chunk = os.read(self.file, 65536)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self.output += chunk
        return bool(chunk)

    def wait_for(self, text, seconds=PATIENCE, after=0):
        """Reads until a text has come, and says whether it has."""
        deadline = time.monotonic() + seconds
        while text not in self.output[after:]:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.file], [], [], left)[0] or not self.take():
                return text in self.output[after:]
        return True

    def wait_for_end(self, seconds=PATIENCE):
        """The exit code, or minus the signal; `None` where it still runs."""
        deadline = time.monotonic() + seconds
        while self.ending is None and time.monotonic() < deadline:
            if select.select([self.file], [], [], 0.02)[0] and not self.take():
                time.sleep(0.01)
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                self.ending = os.waitstatus_to_exitcode(status)
        return self.ending

    def freeze(self, seconds):
        """Reads nothing for a while."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            time.sleep(0.05)
