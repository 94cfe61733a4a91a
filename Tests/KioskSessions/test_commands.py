"""Commands that visitors send in place of looking."""

import os

from case import SessionCase, marker
from copies import copies
from place import SSHD
from server import shipped, without_command
from terminal import PAINTED, Terminal

PROGRAMS = [
    "", "/bin/sh", "scp -t /tmp", "rsync --server . /tmp", "git-upload-pack /srv", "sftp-server",
]


class Commands(SessionCase):
    """Whatever is sent, the kiosk is what runs."""

    def test_without_a_terminal_says_what_is_needed(self):
        for program in PROGRAMS:
            with self.subTest(program):
                outcome = self.without_terminal(command=[program] if program else [], input=b"id\n")
                self.assertEqual(outcome.returncode, 64)
                self.assertEqual(outcome.stdout, b"")
                self.assertEqual(outcome.stderr, b"bilateral: needs a terminal: ssh -t\n")

    def test_a_command_with_a_terminal_is_ignored(self):
        made = marker("command")
        shell_shock = f"() {{ :;}}; touch {made}"
        for command in [f"touch {made}", shell_shock, f"$(touch {made})", "A" * 100_000,
                        f"; touch {made} #", "\x1b]0;title\x07", "%n%s"]:
            with self.subTest(command[:40]), self.visit(command=[command]) as visitor:
                self.assertTrue(visitor.wait_for(PAINTED), visitor.output[-300:])
                self.assertFalse(os.path.exists(made))

    def test_a_subsystem_is_refused(self):
        for name in ["sftp", "netconf", "anything"]:
            with self.subTest(name):
                outcome = self.without_terminal("-s", command=[name])
                self.assertNotEqual(outcome.returncode, 0)
                self.assertIn(b"subsystem request failed", outcome.stderr)

    def test_real_programs_that_copy_files(self):
        for name, outcome in copies(self.server).items():
            with self.subTest(name):
                self.assertNotEqual(outcome.returncode, 0)
                self.assertFalse(outcome.made, "a file came through")
                self.assertRegex(outcome.stderr, b"needs a terminal|subsystem request failed|Connection closed")

    def test_a_server_of_its_own_for_each_visitor(self):
        """As the systemd units start it: one sshd for one connection."""
        command = self.server.client("-tt", "-o", f"ProxyCommand={SSHD} -i -f {self.server.folder}/sshd_config")
        with Terminal(command) as visitor:
            self.assertTrue(visitor.wait_for(PAINTED), visitor.output[-300:])

    def test_nothing_that_is_sent_is_logged(self):
        self.without_terminal(command=["touch kiosk-marker"])
        self.without_terminal(user="kiosk-marker")
        with self.visit(command=["kiosk-marker"]) as visitor:
            visitor.wait_for(PAINTED)
            visitor.send(b"kiosk-marker")
        with open(self.server.log, "rb") as file:
            self.assertNotIn(b"kiosk-marker", file.read())


class CommandsWithoutForceCommand(SessionCase):
    """The same, where they must come through: else the tests above could not fail."""

    @staticmethod
    def configuration():
        return without_command() + "\nSubsystem sftp internal-sftp\n"

    def test_real_programs_copy_files(self):
        for name, outcome in copies(self.server).items():
            with self.subTest(name):
                self.assertTrue(outcome.made, outcome.stderr)

    def test_a_command_runs(self):
        made = marker("control")
        self.without_terminal(command=[f"touch {made}"])
        self.assertTrue(os.path.exists(made))
        os.unlink(made)
        with self.visit(command=[f"touch {made}"]) as visitor:
            visitor.wait_for_end()
        self.assertTrue(os.path.exists(made))
        os.unlink(made)

    def test_a_shell_reads_what_is_sent(self):
        self.assertIn(b"uid=", self.without_terminal(input=b"id\n").stdout)


class NamesWithoutTheLogLevel(SessionCase):
    """What Debian's own level writes down, which shows that the test above reads the right file."""

    @staticmethod
    def configuration():
        return shipped().replace("LogLevel ERROR", "LogLevel INFO")

    def test_the_name_of_a_user_is_logged(self):
        self.without_terminal(user="kiosk-marker")
        with open(self.server.log, "rb") as file:
            self.assertIn(b"kiosk-marker", file.read())
