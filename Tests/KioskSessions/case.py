"""What all tests of sessions share."""

import os
import subprocess
import time
import unittest

import place
from server import Server, shipped
from terminal import PAINTED, PATIENCE, Terminal


class SessionCase(unittest.TestCase):
    """Tests against one server; after each of them no session may be left."""

    configuration = staticmethod(shipped)
    key_words = staticmethod(lambda: "")

    @classmethod
    def setUpClass(cls):
        cls.server = Server(cls.__name__, cls.configuration(), cls.key_words())

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def tearDown(self):
        self.assert_gone(PATIENCE)

    def assert_gone(self, seconds=2):
        """Every session's process has ended in time: within two seconds, as SECURITY.md says of clients that are gone."""
        deadline = time.monotonic() + seconds
        while place.visits() and time.monotonic() < deadline:
            time.sleep(0.02)
        self.assertEqual(place.visits(), [], f"sessions still run after {seconds} s")

    def time_at_rest(self, process):
        """The processor's time that a process has taken when it is done with its start, and has come to rest."""
        deadline = time.monotonic() + PATIENCE
        spent = None
        while (now := place.processor_time(process)) != spent and time.monotonic() < deadline:
            spent = now
            time.sleep(0.5)
        return now

    def visit(self, *options, command=(), **terminal):
        """A visitor with a terminal."""
        return Terminal(self.server.client("-tt", *options) + list(command), **terminal)

    def open_visit(self, *options, **terminal):
        """A visitor who sees the screen, and the process that draws it."""
        visitor = self.visit(*options, **terminal)
        if not visitor.wait_for(PAINTED):
            visitor.__exit__()
            self.fail(visitor.output[-500:])
        processes = place.visits()
        self.assertEqual(len(processes), 1)
        return visitor, processes[0]

    def without_terminal(self, *options, command=(), user=place.ACCOUNT, input=b""):
        """A client without a terminal, to its end."""
        return subprocess.run(
            self.server.client("-T", *options, user=user) + list(command), input=input,
            capture_output=True, timeout=30)

    def assert_answers(self, visitor, process):
        """The same process runs, is not stopped, and leaves when asked."""
        self.assertEqual(place.visits(), [process])
        self.assertNotIn(place.status(process, "State")[0], "TtZ")
        for _ in range(3):
            visitor.send(b"\x1b")
            visitor.wait_for(b"never written", 0.5)
        visitor.send(b"q")
        self.assertEqual(visitor.wait_for_end(), 0, visitor.output[-500:])


def marker(name):
    """A path at which a file would show that a command was run."""
    path = f"/tmp/bilateral-kiosk-{os.getpid()}-{name}"
    if os.path.exists(path):
        os.unlink(path)
    return path
